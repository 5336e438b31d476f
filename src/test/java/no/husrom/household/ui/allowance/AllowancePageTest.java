package no.husrom.household.ui.allowance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import no.husrom.demo.Demo;
import no.husrom.demo.DemoSize;
import no.husrom.dwelling.Dwelling;
import no.husrom.household.Household;
import no.husrom.kit.WindowTest;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class AllowancePageTest extends WindowTest {
  private final Database database = Engine.H2.open();

  @BeforeEach
  void fill() {
    database.change(tx -> Demo.make(DemoSize.SMALL, Demo.SEED, 2026).save(tx));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void theReckoningFollowsWhatIsTyped() {
    show(this::page, 1180, 780);
    write(field("Dag *"), "22.11.2026");
    write(field("Barn under 18 år *"), "2");
    write(field("Inntekt i året *"), "260 000");
    write(field("Leige i månaden *"), "12500");
    write(field("Kommunenummer"), "1520");
    assertThat(words())
        .contains("5 473 kr i månaden", "200 000 kr i året", "125 977 kr i året")
        .anyMatch(
            line -> line.startsWith("Husstanden betalar sjølv 7 027 kr av leiga på 12 500 kr."))
        .anyMatch(line -> line.contains("kjeldene er usamde"));
    write(field("Kommunenummer"), "0301");
    assertThat(words()).contains("Oslo, kommunegruppe 1").doesNotContain("5 473 kr i månaden");
  }

  @Test
  void aDayWhoseRatesAreNotKnownIsSaidAtTheField() {
    show(this::page, 1180, 780);
    write(field("Inntekt i året *"), "0");
    write(field("Leige i månaden *"), "9000");
    write(field("Kommunenummer"), "1520");
    assertThat(complaints())
        .as("1 March 2026")
        .singleElement()
        .asString()
        .startsWith("Satsen «Minste eigendel» er ikkje kjend for 01.03.2026.");
    write(field("Dag *"), "22.11.2026");
    assertThat(complaints()).isEmpty();
    assertThat(words()).contains("4 032 kr i månaden");
  }

  @Test
  void whatCannotBeIsSaidAtItsFieldAndNothingIsReckoned() {
    show(this::page, 1180, 780);
    write(field("Dag *"), "22.11.2026");
    write(field("Leige i månaden *"), "9000");
    write(field("Inntekt i året *"), "-5");
    write(field("Kommunenummer"), "9999");
    write(field("Formue"), "0");
    assertThat(complaints())
        .hasSize(2)
        .anyMatch(complaint -> complaint.startsWith("Det finst ingen kommune med nummer 9999."));
    assertThat(words()).noneMatch(line -> line.endsWith("kr i månaden"));
    write(field("Inntekt i året *"), "99 000 000");
    assertThat(complaints()).anyMatch(c -> c.contains("høgst 10 000 000 kr"));
  }

  @Test
  void whatIsBeyondReasonIsSaidAtItsFieldWhenAllElseIsKnown() {
    show(this::page, 1180, 780);
    write(field("Dag *"), "22.11.2026");
    write(field("Inntekt i året *"), "260 000");
    write(field("Leige i månaden *"), "9000");
    write(field("Kommunenummer"), "1520");
    assertThat(complaints()).isEmpty();
    slip("Inntekt i året *", "99 000 000", "260 000", "høgst 10 000 000 kr");
    slip("Leige i månaden *", "900 000", "9000", "høgst 200 000 kr");
    slip("Formue", "1 000 000 001", "0", "høgst 1 000 000 000 kr");
    write(field("Barn under 18 år *"), "10");
    slip("Vaksne *", "15", "2", "til saman 25 personar");
  }

  /// Writes `bad`, sees what is said and that nothing is reckoned, and writes `good` again.
  private void slip(String label, String bad, String good, String said) {
    write(field(label), bad);
    write(field("Dag *"), "23.11.2026");
    assertThat(complaints()).singleElement().asString().contains(said);
    assertThat(words()).noneMatch(line -> line.endsWith("kr i månaden"));
    write(field(label), good);
    assertThat(complaints()).isEmpty();
    assertThat(words()).anyMatch(line -> line.endsWith("kr i månaden"));
  }

  @Test
  void aHouseholdAndADwellingOfTheRegistersFillTheFields() {
    show(this::page, 1180, 780);
    write(field("Dag *"), "22.11.2026");
    Known known = database.read(Known::read);
    Household household = household(known);
    Dwelling dwelling = dwelling(known);
    choose("Husstand", 1 + known.households().indexOf(household));
    choose("Bustad", 1 + known.dwellings().indexOf(dwelling));
    assertThat(number("Inntekt i året *")).isEqualTo(household.economy().incomePerYear());
    assertThat(number("Leige i månaden *")).isEqualTo(dwelling.rent().perMonth());
    assertThat(number("Vaksne *") + number("Barn under 18 år *"))
        .isEqualTo(household.members().size());
    assertThat(words()).anyMatch(line -> line.startsWith("Husstanden betalar sjølv"));
  }

  @Test
  void itIsWholeAndNamedInBothShadesAndSizes() {
    look(
        "allowance",
        () -> {
          AllowancePage page = page();
          Node content = ((ScrollPane) page.getCenter()).getContent();
          DatePicker day = (DatePicker) content.lookup(".date-picker");
          day.getEditor().setText("22.11.2026");
          Known known = database.read(Known::read);
          select(content, 0, 1 + known.households().indexOf(household(known)));
          select(content, 1, 1 + known.dwellings().indexOf(dwelling(known)));
          return page;
        });
  }

  private static Household household(Known known) {
    return known.households().stream()
        .filter(h -> h.economy().incomePerYear() != null && h.members().size() > 2)
        .findFirst()
        .orElseThrow();
  }

  private static Dwelling dwelling(Known known) {
    return known.dwellings().stream()
        .filter(d -> d.rent().perMonth() != null)
        .findFirst()
        .orElseThrow();
  }

  private static void select(Node content, int box, int row) {
    ((ComboBox<?>) List.copyOf(content.lookupAll(".combo-box")).get(box))
        .getSelectionModel()
        .select(row);
  }

  private int number(String label) {
    return Integer.parseInt(field(label).getText().replaceAll("\\D", ""));
  }

  private void choose(String label, int row) {
    onScreen(
        () -> {
          lookup(".field-label").queryAllAs(Label.class).stream()
              .filter(words -> words.getText().equals(label))
              .map(words -> (ComboBox<?>) words.getLabelFor())
              .forEach(box -> box.getSelectionModel().select(row));
          return label;
        });
    settle();
  }

  private List<String> complaints() {
    settle();
    return lookup(".field-complaint").queryAllAs(Label.class).stream()
        .filter(Node::isVisible)
        .map(Label::getText)
        .map(AllowancePageTest::plain)
        .toList();
  }

  private List<String> words() {
    settle();
    return lookup(".card .label").queryAllAs(Label.class).stream()
        .map(Label::getText)
        .map(AllowancePageTest::plain)
        .toList();
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }

  private AllowancePage page() {
    AllowancePage page = new AllowancePage(desk(), database);
    page.refresh();
    return page;
  }
}
