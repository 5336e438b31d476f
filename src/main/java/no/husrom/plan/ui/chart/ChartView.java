package no.husrom.plan.ui.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.husrom.kit.Buttons;
import no.husrom.kit.Desk;
import no.husrom.kit.Line;
import no.husrom.kit.Notice;
import no.husrom.kit.layout.Words;
import no.husrom.kit.tape.Carrier.Verdict;
import no.husrom.kit.tape.Tape;
import no.husrom.kit.tape.TapeRow;
import no.husrom.kit.tape.TapeRow.Bar;
import no.husrom.plan.keep.Pin;
import no.husrom.plan.ui.chart.move.Moves;
import no.husrom.plan.ui.chart.move.OptionJudge;
import no.husrom.plan.ui.chart.move.PriceWords;
import no.husrom.plan.ui.chart.year.Bars;
import no.husrom.plan.ui.chart.year.ChartRow;
import no.husrom.plan.ui.chart.year.Choice;
import no.husrom.plan.ui.chart.year.Year;
import no.husrom.plan.ui.chart.year.YearRows;
import no.husrom.plan.words.Names;
import no.husrom.plan.words.ReasonWords;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// A plan's year as a tape chart. Placements and households without a home are carried to another
/// dwelling and day, where it is said what that breaks or costs; what is laid down becomes a pin.
final class ChartView extends VBox {
  private final Desk desk;
  private final Texts texts;
  private final Notice notice;
  private final Handwork hand;
  private final Year year;
  private final Names names;
  private final ReasonWords reasons;
  private final Tape tape;
  private final ChoiceBar choices;
  private final Moves moves;
  private final VBox panel = new VBox();
  private final List<ChartRow> rows;

  private @Nullable Node explained;

  /// Whom something was decided for last; the picture that comes after shows it.
  private @Nullable String decided;

  ChartView(Desk desk, Notice notice, Handwork hand, Year year, Names names) {
    this.desk = desk;
    this.notice = notice;
    this.hand = hand;
    texts = desk.texts(ChartView.class);
    this.year = year;
    this.names = names;
    reasons = new ReasonWords(desk.language(), names, year.plan().starts());
    tape =
        new Tape(
            year.first(),
            year.last(),
            year.basis().day(),
            desk.language().locale(),
            texts.say("today"));
    rows = new YearRows(texts, names, year).all();
    moves =
        new Moves(
            desk,
            texts,
            year,
            new OptionJudge(year, new PriceWords(texts, year, names, reasons)),
            tape,
            this::dropped);
    choices = new ChoiceBar(texts, tape, this::show);
    Waiting waiting = new Waiting(texts, names::of, tape, who -> options(who.id()));
    waiting.show(year.waiting());
    choices.getChildren().add(waiting.shown());
    widthProperty().addListener((_, _, wide) -> waiting.fit(wide.doubleValue() / tape.em()));
    choices.districts(
        rows.stream()
            .map(ChartRow::district)
            .filter(d -> !d.isEmpty())
            .distinct()
            .sorted()
            .toList());
    tape.setAccessibleHelp(texts.say("tape.help"));
    tape.carrier(moves);
    tape.onOpen(this::explain);
    tape.onMenu(this::menu);
    tape.onMove(this::follow);
    HBox.setHgrow(tape, Priority.ALWAYS);
    HBox middle = new HBox(tape, waiting);
    middle.getStyleClass().add("chart-middle");
    VBox.setVgrow(middle, Priority.ALWAYS);
    getStyleClass().addAll("step-view", "chart-view");
    getChildren().setAll(choices, middle, new Legend(texts, tape), panel);
    panel(null);
    show(Choice.ALL);
  }

  /// Looks as another did.
  void like(ChartView other) {
    choices.choose(other.choices.choice());
    tape.like(other.tape);
    String household = other.decided;
    if (household != null) {
      tape.focusOn(Bars.decided(household));
    }
  }

  /// Puts the focus on what the plan gives a household, whatever else is shown.
  void find(String household) {
    choices.choose(Choice.ALL);
    tape.requestFocus();
    tape.focusOn(Bars.placed(household));
  }

  private void show(Choice choice) {
    List<TapeRow> shown = choice.of(rows, desk.formats());
    tape.corner(texts.say("corner", shown.size()), texts.say("corner.carrying"));
    tape.rows(shown);
  }

  /// Below the tape: reasons, or the question about what was laid down.
  private void panel(@Nullable Node node) {
    panel.setManaged(node != null);
    panel.setVisible(node != null);
    if (node == null) {
      panel.getChildren().clear();
    } else {
      panel.getChildren().setAll(node);
    }
  }

  private void explain(Bar bar) {
    VBox said = new VBox(Words.label(why(bar)));
    said.getStyleClass().addAll("why", "candidates");
    TapeRow row = tape.focusedRow();
    if (row != null) {
      said.getChildren()
          .add(new Line(Buttons.plain(texts.say("menu.candidates"), () -> candidates(row))));
    }
    explained = said;
    panel(said);
  }

  /// An open explanation follows the focus.
  private void follow() {
    Bar bar = tape.focusedBar();
    if (bar != null && panel.isVisible() && panel.getChildren().contains(explained)) {
      explain(bar);
    }
  }

  private String why(Bar bar) {
    String household = Bars.household(bar.id());
    return household == null
        ? bar.words()
        : year.plan()
            .placementOf(household)
            .filter(p -> bar.id().equals(Bars.placed(household)))
            .map(p -> bar.words() + " " + reasons.say(p.reasons()))
            .orElse(bar.words());
  }

  private List<MenuItem> menu(TapeRow row, @Nullable Bar bar) {
    List<MenuItem> items = new ArrayList<>();
    String household = bar == null ? null : Bars.household(bar.id());
    if (bar != null) {
      items.add(item("menu.why", () -> explain(bar)));
    }
    if (bar != null && household != null && moves.takes(bar)) {
      items.add(item("menu.take", () -> tape.take(bar.id(), bar.label())));
      items.add(item("menu.options", () -> options(household)));
    }
    items.add(item("menu.candidates", () -> candidates(row)));
    Pin pin = household == null ? null : year.pin(household);
    if (pin != null) {
      items.add(item("menu.undo", () -> undo(pin, null)));
    }
    return items;
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(texts.say(key));
    item.setOnAction(_ -> action.run());
    return item;
  }

  /// Shows the homes a household may have, the best for all first.
  private void options(String household) {
    moves.judge(
        household,
        verdicts -> {
          choices.choose(choices.choice().forHousehold(verdicts));
          tape.scroll(-Double.MAX_VALUE);
          tape.focusOn(Bars.placed(household));
          notice.info(
              texts.say("options", year.name(names, household)),
              Buttons.plain(texts.say("options.all"), this::allRows));
        });
  }

  /// Back from one household's homes to all rows.
  private void allRows() {
    if (choices.choice().show() == Choice.Show.ALLOWED) {
      choices.choose(choices.choice().forAll());
    }
  }

  /// Shows the households that may have a home, the best for all first; one can be chosen.
  private void candidates(TapeRow row) {
    moves.whoFor(
        ChartRow.target(row),
        verdicts ->
            panel(
                new Candidates(
                    texts,
                    row.name(),
                    verdicts,
                    household -> year.name(names, household),
                    (household, verdict) -> {
                      LocalDate first = verdict.first();
                      decide(household, row, first == null ? year.first() : first, null, verdict);
                    },
                    () -> panel(null))));
  }

  private void dropped(String household, TapeRow row, LocalDate day) {
    String target = ChartRow.target(row);
    LocalDate first = moves.over(Bars.placed(household), row).first();
    boolean soon = first != null && !day.isAfter(first);
    moves.judge(
        household, target, day, verdict -> decide(household, row, day, soon ? null : day, verdict));
  }

  /// Asks whether a household shall live where it may.
  ///
  /// @param from the day that is decided; null: as soon as it can
  private void decide(
      String household, TapeRow row, LocalDate day, @Nullable LocalDate from, Verdict verdict) {
    String says =
        texts.say("drop", year.name(names, household), row.name(), desk.formats().date(day))
            + " "
            + verdict.words();
    Pin pin = new Pin(year.plan().year(), household, ChartRow.target(row), Pin.Kind.PIN, from, "");
    panel(
        verdict.allowed()
            ? new DropBar(texts, says, pin, this::keep, () -> panel(null))
            : Words.label(says, "why"));
  }

  private void keep(Pin pin) {
    Pin before = year.pin(pin.household());
    decided = pin.household();
    panel(null);
    allRows();
    desk.background()
        .run(
            () -> {
              hand.keep(pin);
              return pin;
            },
            _ ->
                notice.info(
                    texts.say("kept"),
                    Buttons.plain(texts.say("undo"), () -> undo(pin, before)),
                    Buttons.plain(texts.say("again"), hand::again)));
  }

  private void undo(Pin pin, @Nullable Pin before) {
    desk.background()
        .run(
            () -> {
              hand.undo(pin, before);
              return pin;
            },
            _ -> notice.info(texts.say("undone")));
  }
}
