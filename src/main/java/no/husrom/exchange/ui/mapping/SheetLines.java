package no.husrom.exchange.ui.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.heading.ColumnMapping;
import no.husrom.exchange.heading.ColumnMapping.Certainty;
import no.husrom.exchange.heading.SheetMapping;
import no.husrom.exchange.row.Contents.WordUse;
import no.husrom.kit.Line;
import no.husrom.kit.layout.Words;
import no.husrom.sheet.Sheet;
import no.husrom.text.Texts;

/// One sheet: which register it is of, a line for each column, and a line for each word of the
/// fields where one is chosen among a few.
final class SheetLines extends VBox {
  private static final int MOST_WORDS = 40;
  private static final int MOST_LETTERS = 30;

  private final Texts texts;
  private final SheetSight sight;
  private final Consumer<SheetMapping> answer;

  /// @param all whether the lines that are sure are shown too
  SheetLines(Texts texts, SheetSight sight, boolean all, Consumer<SheetMapping> answer) {
    this.texts = texts;
    this.sight = sight;
    this.answer = answer;
    getStyleClass().add("step-view");
    getChildren().add(head());
    List<ColumnMapping> columns =
        sight.sheet().columns().stream()
            .filter(c -> sight.sheet().isRead() && (all || SheetSight.isOpen(c)))
            .toList();
    if (!columns.isEmpty()) {
      getChildren().add(columns(columns));
    }
    List<WordUse> words =
        sight.contents().words().stream().filter(use -> all || SheetSight.isOpen(use)).toList();
    if (!words.isEmpty()) {
      getChildren().add(words(words));
    }
  }

  private Node head() {
    SheetMapping sheet = sight.sheet();
    String name = texts.say("sheet", sheet.file(), sheet.sheet());
    List<Optional<Register>> registers = new ArrayList<>();
    registers.add(Optional.empty());
    for (Register register : Register.values()) {
      registers.add(Optional.of(register));
    }
    Label label = Words.label(name, "strong");
    ComboBox<Optional<Register>> box =
        Choice.box(
            name,
            registers,
            Optional.ofNullable(sheet.register()),
            register ->
                register.map(r -> r.sheetName(texts.language())).orElse(texts.say("sheet.skip")),
            register -> answer.accept(sight.answered(register)),
            new ComboBox<>());
    label.setLabelFor(box);
    Line line = new Line(label, box);
    if (sheet.isRead()) {
      line.getChildren()
          .add(
              Words.label(
                  texts.say("sheet.counts", sheet.columns().size(), sight.sure()), "muted"));
    } else if (sight.isUnknown()) {
      line.getChildren().add(Words.label(texts.say("sheet.unknown"), "muted"));
    }
    return line;
  }

  private Node columns(List<ColumnMapping> columns) {
    GridPane grid = grid("head.column", "head.target", "head.certainty", "head.samples");
    ColumnBox boxes = new ColumnBox(texts, sight.sheet());
    int row = 1;
    for (ColumnMapping column : columns) {
      String name =
          texts.say("column", Sheet.columnName(column.column()), column.heading()).strip();
      ComboBox<?> box =
          boxes.make(
              texts.say("in-sheet", sight.sheet().sheet(), name),
              column,
              target -> answer.accept(sight.answered(column, target)));
      String samples = String.join(texts.say("between"), samples(column));
      line(grid, row++, name, box, column.certainty(), samples);
    }
    return grid;
  }

  private void line(
      GridPane grid, int row, String name, ComboBox<?> box, Certainty certainty, String more) {
    Label label = Words.label(name);
    label.setLabelFor(box);
    GridPane.setFillHeight(box, false);
    grid.addRow(row, label, box, certainty(certainty), Words.label(more, "muted"));
  }

  private List<String> samples(ColumnMapping column) {
    return sight.samples(column).stream()
        .map(sample -> sample.lines().findFirst().orElse(""))
        .map(line -> line.length() > MOST_LETTERS ? line.substring(0, MOST_LETTERS) + "…" : line)
        .toList();
  }

  private Node words(List<WordUse> words) {
    GridPane grid = grid("head.word", "head.meaning", "head.certainty", "head.count");
    int row = 1;
    List<WordUse> shown =
        words.stream()
            .sorted(Comparator.comparing((WordUse use) -> !SheetSight.isOpen(use)))
            .limit(MOST_WORDS)
            .toList();
    for (WordUse use : shown) {
      Field field = use.field();
      String name = texts.say("word", field.heading(texts.language()), use.word());
      ComboBox<?> box =
          new WordBox(texts, field)
              .make(
                  texts.say("in-sheet", sight.sheet().sheet(), name),
                  use,
                  value -> answer.accept(sight.answered(use, value)));
      line(grid, row++, name, box, certainty(use), texts.say("cells", use.count()));
    }
    if (words.size() > shown.size()) {
      grid.add(
          Words.label(texts.say("words.more", words.size() - shown.size()), "muted"), 0, row, 4, 1);
    }
    return grid;
  }

  private Label certainty(Certainty certainty) {
    return whole(texts.name(certainty), certainty == Certainty.KNOWN ? "muted" : "strong");
  }

  /// Short words that are not to be broken where the window is narrow.
  private static Label whole(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private static Certainty certainty(WordUse use) {
    return use.chosen()
        ? Certainty.CHOSEN
        : SheetSight.isOpen(use) ? Certainty.UNKNOWN : Certainty.KNOWN;
  }

  private GridPane grid(String... heads) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("level-table");
    for (int i = 0; i < heads.length; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setHgrow(i == heads.length - 1 ? Priority.ALWAYS : Priority.SOMETIMES);
      grid.getColumnConstraints().add(column);
      grid.add(whole(texts.say(heads[i]), "strong"), i, 0);
    }
    return grid;
  }
}
