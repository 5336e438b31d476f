package no.husrom.exchange.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.husrom.exchange.ImportPreview;
import no.husrom.exchange.difference.Choices;
import no.husrom.exchange.difference.Conflict;
import no.husrom.exchange.difference.ConflictWords;
import no.husrom.exchange.difference.Differences;
import no.husrom.exchange.difference.Side;
import no.husrom.kit.Buttons;
import no.husrom.kit.Line;
import no.husrom.kit.table.RecordTable;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The fields that both the sheet and the program have changed since the export, with their three
/// values. She chooses for the rows she has marked, or for all; each choice is judged at once, and
/// the next open one is selected.
final class DifferenceView extends VBox {
  /// What was chosen of a field.
  enum Chosen {
    NOTHING,
    SHEET,
    PROGRAM
  }

  private record Choice(Conflict conflict, Chosen chosen) {
    Object identity() {
      return conflict.place() + " " + conflict.id() + " " + conflict.target();
    }
  }

  private final Texts texts;
  private final Runnable onChoose;
  private final Label title = new Label();
  private final RecordTable<Choice> table;
  private final List<Node> parts;
  private List<Conflict> conflicts = List.of();

  /// Never changed in itself: the background judges with the one it finds.
  private volatile Choices choices = Choices.NONE;

  /// @param onChoose judges again, with other choices
  DifferenceView(Texts texts, Runnable onChoose) {
    this.texts = texts;
    this.onChoose = onChoose;
    ConflictWords words = new ConflictWords(texts.language());
    table = new RecordTable<>(texts, Choice::identity);
    table.choice("difference.chosen", Choice::chosen);
    table.text("difference.record", choice -> choice.conflict().id());
    table.text("difference.field", choice -> choice.conflict().heading(texts.language()));
    table.text("difference.exported", choice -> words.exported(choice.conflict()));
    table.text("difference.sheet", choice -> words.sheet(choice.conflict()));
    table.text("difference.now", choice -> words.now(choice.conflict()));
    Label lead = new Label(texts.say("difference.lead"));
    Label whole = new Label();
    for (Label label : List.of(title, lead, whole)) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    title.getStyleClass().add("strong");
    whole.getStyleClass().add("why");
    table
        .selected()
        .subscribe(
            choice ->
                whole.setText(choice == null ? "" : words.line(choice.conflict(), Choices.NONE)));
    whole.visibleProperty().bind(whole.textProperty().isNotEmpty());
    whole.managedProperty().bind(whole.visibleProperty());
    getStyleClass().add("step-view");
    Line ways =
        new Line(
            button("difference.take-sheet", Feather.FILE, Side.SHEET, false),
            button("difference.take-program", Feather.DATABASE, Side.PROGRAM, false),
            button("difference.all-sheet", Feather.FILE, Side.SHEET, true),
            button("difference.all-program", Feather.DATABASE, Side.PROGRAM, true));
    parts = List.of(title, lead, table, whole, ways);
    show(null);
  }

  private Button button(String key, Feather icon, Side side, boolean all) {
    return Buttons.plain(
        texts.say(key),
        icon,
        () -> {
          choices = choices.with(all ? conflicts : marked(), side);
          onChoose.run();
        });
  }

  private List<Conflict> marked() {
    return table.chosenRecords().stream().map(Choice::conflict).toList();
  }

  /// All that she has chosen since the page was opened. A choice holds for one conflict only, so
  /// those of other files do no harm.
  Choices choices() {
    return choices;
  }

  /// Shows where the sheets and the program disagree; how many fields are still open.
  int show(@Nullable ImportPreview preview) {
    Differences differences = preview == null ? Differences.NONE : preview.differences();
    conflicts = differences.conflicts();
    List<Choice> rows =
        conflicts.stream()
            .map(conflict -> new Choice(conflict, chosen(differences, conflict)))
            .toList();
    int open = differences.open().size();
    setManaged(!rows.isEmpty());
    getChildren().setAll(rows.isEmpty() ? List.of() : parts);
    title.setText(texts.say("difference.title", rows.size(), open));
    table.rows(rows);
    rows.stream()
        .filter(choice -> choice.chosen() == Chosen.NOTHING)
        .findFirst()
        .ifPresent(
            next -> {
              table.clearSelection();
              table.select(next.identity());
            });
    return open;
  }

  private static Chosen chosen(Differences differences, Conflict conflict) {
    return differences
        .choices()
        .of(conflict)
        .map(side -> side == Side.SHEET ? Chosen.SHEET : Chosen.PROGRAM)
        .orElse(Chosen.NOTHING);
  }
}
