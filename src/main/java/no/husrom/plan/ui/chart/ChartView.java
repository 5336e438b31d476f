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
import no.husrom.kit.Notice;
import no.husrom.kit.layout.Words;
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
    panel(Words.label(why(bar), "why"));
  }

  /// An open explanation follows the focus.
  private void follow() {
    Bar bar = tape.focusedBar();
    boolean explaining = panel.isVisible() && !(panel.getChildren().getFirst() instanceof DropBar);
    if (bar != null && explaining) {
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

  private void dropped(String household, TapeRow row, LocalDate day) {
    String target = ChartRow.target(row);
    LocalDate first = moves.over(Bars.placed(household), row).first();
    boolean soon = first != null && !day.isAfter(first);
    Pin pin = new Pin(year.plan().year(), household, target, Pin.Kind.PIN, soon ? null : day, "");
    String where =
        texts.say("drop", year.name(names, household), row.name(), desk.formats().date(day));
    moves.judge(
        household,
        target,
        day,
        verdict ->
            panel(
                verdict.allowed()
                    ? new DropBar(
                        texts, where + " " + verdict.words(), pin, this::keep, () -> panel(null))
                    : Words.label(where + " " + verdict.words(), "why")));
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
