package no.husrom.kit.table.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.husrom.kit.table.row.Rows.Order;
import no.husrom.text.Formats;
import no.husrom.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowsTest {
  private static final Formats FORMATS = Formats.of(Language.NYNORSK);

  private record Home(String street, @Nullable Integer rent, @Nullable LocalDate free) {}

  private final Column<Home> street =
      new Column<>("s", "Gate", Column.Kind.TEXT, Home::street, Object::toString, FORMATS);
  private final Column<Home> rent =
      new Column<>(
          "r",
          "Leige",
          Column.Kind.NUMBER,
          Home::rent,
          kr -> FORMATS.kroner((Integer) kr),
          FORMATS);
  private final Column<Home> free =
      new Column<>(
          "f", "Ledig", Column.Kind.DATE, Home::free, d -> FORMATS.date((LocalDate) d), FORMATS);
  private final Rows<Home> rows = new Rows<>(List.of(street, rent, free));

  @Test
  void textsComeInNorwegianOrderWithAaLast() {
    rows.records(homes("Åsvegen", "Ærfuglvegen", "Aasvegen", "Zetlitzgata", "Øvregata", "Alveien"));
    rows.sort(List.of(new Order<>(street, true)));
    assertThat(streets())
        .startsWith("Alveien", "Zetlitzgata", "Ærfuglvegen", "Øvregata")
        .endsWith("Åsvegen", "Aasvegen");
  }

  @Test
  void numbersComeByTheirSizeAndWhatIsUnknownLastBothWays() {
    rows.records(
        List.of(
            new Home("a", 9_000, null),
            new Home("b", null, null),
            new Home("c", 12_000, null),
            new Home("d", 700, null)));
    rows.sort(List.of(new Order<>(rent, true)));
    assertThat(streets()).containsExactly("d", "a", "c", "b");
    rows.sort(List.of(new Order<>(rent, false)));
    assertThat(streets()).containsExactly("c", "a", "d", "b");
  }

  @Test
  void aFilterLooksInItsOwnColumnOnlyAndMoreLettersLetFewerThrough() {
    rows.records(
        List.of(
            new Home("Kr gata", 9_000, null),
            new Home("Storgata", 12_000, null),
            new Home("Stien", null, null)));
    rows.filter(street, Filter.containing("KR"));
    assertThat(streets()).containsExactly("Kr gata");
    rows.filter(street, Filter.containing("st"));
    assertThat(streets()).containsExactly("Storgata", "Stien");
    rows.filter(street, Filter.containing("sto"));
    assertThat(streets()).containsExactly("Storgata");
    rows.filter(street, Filter.containing("s"));
    assertThat(streets()).containsExactly("Storgata", "Stien");
    rows.filter(rent, Filter.containing("000 kr"));
    assertThat(streets()).containsExactly("Storgata");
  }

  @Test
  void everyWordOfTheSearchMustStandSomewhereInTheRow() {
    rows.records(
        List.of(
            new Home("Storgata 5", 9_000, LocalDate.of(2026, 5, 1)),
            new Home("Storgata 7", 12_500, null)));
    rows.search("STOR 12 500");
    assertThat(streets()).containsExactly("Storgata 7");
    rows.search("stor 01.05");
    assertThat(streets()).containsExactly("Storgata 5");
    rows.search("");
    assertThat(streets()).hasSize(2);
  }

  @Test
  void filtersOfSeveralColumnsMustAllLetARowThrough() {
    rows.records(
        List.of(
            new Home("Åsvegen 1", 9_000, LocalDate.of(2026, 5, 1)),
            new Home("Åsvegen 2", 15_000, LocalDate.of(2026, 5, 1)),
            new Home("Åsvegen 3", 9_000, LocalDate.of(2026, 9, 1)),
            new Home("Åsvegen 4", null, null)));
    rows.filter(rent, new Filter.Between(null, new BigDecimal(10_000)));
    rows.filter(free, new Filter.During(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 30)));
    assertThat(streets()).containsExactly("Åsvegen 1");
    rows.filter(free, null);
    assertThat(streets()).containsExactly("Åsvegen 1", "Åsvegen 3");
    rows.filter(rent, new Filter.Missing());
    assertThat(streets()).containsExactly("Åsvegen 4");
    rows.filter(rent, new Filter.OneOf(Set.of("", FORMATS.kroner(15_000))));
    assertThat(streets()).containsExactly("Åsvegen 2", "Åsvegen 4");
    rows.clear();
    assertThat(rows.narrowed()).isFalse();
  }

  private List<String> streets() {
    return rows.shown().stream().map(row -> row.content().street()).toList();
  }

  private static List<Home> homes(String... streets) {
    return java.util.Arrays.stream(streets).map(s -> new Home(s, null, null)).toList();
  }
}
