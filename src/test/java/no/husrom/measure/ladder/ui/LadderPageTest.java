package no.husrom.measure.ladder.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import no.husrom.demo.Demo;
import no.husrom.demo.DemoSize;
import no.husrom.kit.WindowTest;
import no.husrom.measure.ladder.Groups;
import no.husrom.measure.ladder.Ladder;
import no.husrom.measure.ladder.LadderReport;
import no.husrom.measure.ladder.LadderRow;
import no.husrom.measure.ladder.LadderStore;
import no.husrom.measure.ladder.Standing;
import no.husrom.measure.ladder.Step;
import no.husrom.register.RegisterStore;
import no.husrom.rule.instrument.Instrument;
import no.husrom.rule.rate.RateBook;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class LadderPageTest extends WindowTest {
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
  void theFilterShowsThoseWhoCouldLeaveAndAreUntestedAndAStepTakesOneAway() {
    show(this::page, 1366, 780);
    List<LadderRow> untested = report().untested();
    assertThat(rows()).isEqualTo(report().rows().size());
    onScreen(
        () -> {
          lookup("Kan eige eller leige privat, ikkje prøvd").queryAs(ToggleButton.class).fire();
          table().getSelectionModel().selectFirst();
          return true;
        });
    assertThat(rows()).isEqualTo(untested.size()).isPositive();
    String household = untested.getFirst().household().id();
    onScreen(
        () -> {
          standing(Instrument.PRIVATE_LEASE).setValue(Optional.of(Standing.APPLIED));
          return true;
        });
    save();
    assertThat(ladder(household).step(Instrument.PRIVATE_LEASE).standing())
        .isEqualTo(Standing.NOT_TRIED);
    assertThat(complaints()).containsExactly("Skriv datoen det vart søkt eller avgjort.");
    write(fields("Dato").get(Instrument.PRIVATE_LEASE.ordinal()), "27.02.2026");
    write(fields("Grunn").get(Instrument.PRIVATE_LEASE.ordinal()), "Visning hos utleigar");
    save();
    assertThat(ladder(household).step(Instrument.PRIVATE_LEASE))
        .isEqualTo(
            new Step(
                Instrument.PRIVATE_LEASE,
                Standing.APPLIED,
                "Visning hos utleigar",
                LocalDate.of(2026, 2, 27),
                ""));
    assertThat(rows()).isEqualTo(untested.size() - 1);
  }

  @Test
  void theGroupsSayWhatIsUsedInNumbers() {
    show(
        () -> {
          GroupsPage page = new GroupsPage(desk(), () -> Groups.of(report()));
          page.refresh();
          return page;
        },
        1366,
        780);
    List<Groups.Cell> cells = Groups.of(report()).cells();
    assertThat(lookup(".stacked-bar").queryAll()).hasSize(cells.size());
    Groups.Cell first = cells.getFirst();
    assertThat(lookup(".stacked-bar").queryAllAs(Node.class))
        .extracting(Node::getAccessibleText)
        .contains(
            "Bustøtte: %d innvilga, %d søkt eller avslått, %d moglege og ikkje prøvde, av %d husstandar"
                .formatted(first.granted(), first.tried(), first.untested(), first.households()));
  }

  @Test
  void aStartLoanIsScreenedWithItsRatesAndAnAbsurdFactIsToldAtTheField() {
    LadderRow row =
        report().untested().stream()
            .filter(r -> r.untestedWaysOut().contains(Instrument.START_LOAN))
            .findFirst()
            .orElseThrow();
    show(
        () -> {
          StartLoanPage page = new StartLoanPage(desk(), database, row);
          page.refresh();
          return page;
        },
        1366,
        780);
    assertThat(words()).anyMatch(text -> text.startsWith("Ber lånet: "));
    assertThat(words()).anyMatch(text -> text.contains("ikkje stadfest. Kjelde: Forslag"));
    write(field("Lån (kr) *"), "60 000 000");
    settle();
    assertThat(words())
        .contains("Fyll ut felta over for å sjå kva som er att å leve av.")
        .noneMatch(text -> text.startsWith("Ber lånet"));
    write(field("Lån (kr) *"), "9 000 000");
    settle();
    assertThat(words()).anyMatch(text -> text.startsWith("Ber ikkje lånet: "));
  }

  @Test
  void everythingIsNamedAndWhole() {
    look("ladder", this::page);
    look(
        "ladder-groups",
        () -> {
          GroupsPage page = new GroupsPage(desk(), () -> Groups.of(report()));
          page.refresh();
          return page;
        });
    look(
        "ladder-loan",
        () -> {
          StartLoanPage page = new StartLoanPage(desk(), database, report().untested().getFirst());
          page.refresh();
          return page;
        });
  }

  private List<String> words() {
    return lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).toList();
  }

  private List<String> complaints() {
    return lookup(".field-complaint").queryAllAs(Label.class).stream()
        .filter(Node::isVisible)
        .map(Label::getText)
        .toList();
  }

  private List<javafx.scene.control.TextField> fields(String label) {
    return labels(label).stream()
        .map(Label::getLabelFor)
        .map(
            control ->
                control instanceof javafx.scene.control.DatePicker picker
                    ? picker.getEditor()
                    : (javafx.scene.control.TextField) control)
        .toList();
  }

  private List<Label> labels(String label) {
    return lookup(".field-label").queryAllAs(Label.class).stream()
        .filter(words -> words.getText().replace('\u00a0', ' ').equals(label))
        .toList();
  }

  @SuppressWarnings("unchecked") // the boxes so named hold standings
  private ComboBox<Optional<Standing>> standing(Instrument instrument) {
    return (ComboBox<Optional<Standing>>)
        labels("Kor langt *").get(instrument.ordinal()).getLabelFor();
  }

  private TableView<?> table() {
    return lookup(".table-view").queryAs(TableView.class);
  }

  private int rows() {
    return onScreen(() -> table().getItems().size());
  }

  private LadderPage page() {
    LadderPage page = new LadderPage(desk(), database);
    page.refresh();
    page.choose(report().untested().getFirst().household().id());
    return page;
  }

  private Ladder ladder(String household) {
    return database.read(tx -> new LadderStore().find(tx, household));
  }

  private LadderReport report() {
    Map<String, Ladder> ladders = database.read(new LadderStore()::all);
    return database.read(
        tx ->
            LadderReport.of(
                new RegisterStore().read(tx), ladders, RateBook.shipped(), desk().today()));
  }
}
