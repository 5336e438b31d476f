package no.husrom.plan.ui.chart.year;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.husrom.kit.tape.Carrier.Verdict;
import no.husrom.kit.tape.TapeRow;
import no.husrom.text.Formats;
import org.jspecify.annotations.Nullable;

/// Which rows are shown, and in what order.
///
/// @param bedrooms that many only; `MOST` means that many or more
/// @param verdicts on a household's homes, for [Show#ALLOWED] and [Order#PRICE]
public record Choice(
    Show show,
    @Nullable Integer bedrooms,
    @Nullable String district,
    Order order,
    String search,
    Map<String, Verdict> verdicts) {
  public static final int MOST = 4;
  public static final Choice ALL = new Choice(Show.ALL, null, null, Order.NAME, "", Map.of());

  /// Which rows.
  public enum Show {
    ALL,
    /// Those the plan gives to somebody.
    TOUCHED,
    /// Those nobody has at some time.
    FREE,
    UNITS,
    /// Those the chosen household may have.
    ALLOWED
  }

  /// In what order.
  public enum Order {
    NAME,
    DISTRICT,
    SIZE,
    /// The first day nobody has it.
    FREE,
    /// What costs the chosen household's plan least first.
    PRICE
  }

  public List<TapeRow> of(List<ChartRow> rows, Formats formats) {
    return rows.stream().filter(this::shows).sorted(order(formats)).map(ChartRow::tape).toList();
  }

  private boolean shows(ChartRow row) {
    boolean kind =
        switch (show) {
          case ALL -> true;
          case TOUCHED -> row.touched();
          case FREE -> row.free() != null;
          case UNITS -> row.unit();
          case ALLOWED -> allowed(row);
        };
    return kind
        && (bedrooms == null
            || (bedrooms == MOST ? row.bedrooms() >= MOST : row.bedrooms() == bedrooms))
        && (district == null || district.equals(row.district()))
        && (search.isBlank() || has(row));
  }

  private boolean allowed(ChartRow row) {
    Verdict verdict = verdicts.get(row.target());
    return verdict != null && verdict.allowed();
  }

  private boolean has(ChartRow row) {
    String wanted = search.strip().toLowerCase(Locale.ROOT);
    return row.tape().name().toLowerCase(Locale.ROOT).contains(wanted)
        || row.tape().detail().toLowerCase(Locale.ROOT).contains(wanted)
        || row.tape().bars().stream()
            .anyMatch(bar -> bar.label().toLowerCase(Locale.ROOT).contains(wanted));
  }

  private Comparator<ChartRow> order(Formats formats) {
    Comparator<ChartRow> byName =
        Comparator.comparing((ChartRow row) -> formats.sortKey(row.tape().name()));
    Map<String, Integer> ranks = new HashMap<>();
    // verdicts stand in the order of their price
    verdicts.keySet().forEach(target -> ranks.put(target, ranks.size()));
    Comparator<ChartRow> chosen =
        switch (order) {
          case NAME -> Comparator.comparing(ChartRow::unit);
          case DISTRICT -> Comparator.comparing((ChartRow r) -> formats.sortKey(r.district()));
          case SIZE ->
              Comparator.comparing(ChartRow::bedrooms)
                  .thenComparing(r -> r.area() == null ? BigDecimal.ZERO : r.area());
          case FREE -> Comparator.comparing(r -> r.free() == null ? LocalDate.MAX : r.free());
          case PRICE -> Comparator.comparing(r -> ranks.getOrDefault(r.target(), ranks.size()));
        };
    return chosen.thenComparing(byName).thenComparing(r -> r.tape().id());
  }

  public Choice withShow(Show other) {
    return new Choice(other, bedrooms, district, order, search, verdicts);
  }

  public Choice withBedrooms(@Nullable Integer other) {
    return new Choice(show, other, district, order, search, verdicts);
  }

  public Choice withDistrict(@Nullable String other) {
    return new Choice(show, bedrooms, other, order, search, verdicts);
  }

  public Choice withOrder(Order other) {
    return new Choice(show, bedrooms, district, other, search, verdicts);
  }

  public Choice withSearch(String other) {
    return new Choice(show, bedrooms, district, order, other, verdicts);
  }

  /// All rows again.
  public Choice forAll() {
    return new Choice(Show.ALL, bedrooms, district, Order.NAME, search, Map.of());
  }

  /// The homes of one household, the best first.
  public Choice forHousehold(Map<String, Verdict> others) {
    return new Choice(Show.ALLOWED, bedrooms, district, Order.PRICE, search, others);
  }
}
