package no.husrom.plan.ui.chart;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.husrom.kit.Line;
import no.husrom.kit.layout.Words;
import no.husrom.plan.Balance;
import no.husrom.plan.ui.chart.year.Months;
import no.husrom.plan.ui.chart.year.Months.Cell;
import no.husrom.text.Texts;

/// Need and supply by month and size: in each month of each size two bars with their numbers, and
/// in words and colour how many homes are short so far.
final class MonthView extends VBox {
  private static final double TALLEST_EM = 3;

  /// Narrower than this the months go down, and the sizes across.
  private static final double ROOM_FOR_MONTHS_EM = 56;

  private final Texts texts;
  private final Months months;
  private final Label title;
  private final GridPane grid = new GridPane();
  private boolean down;

  MonthView(Texts texts, Months months) {
    this.texts = texts;
    this.months = months;
    title = Words.label(texts.say("months.title", String.valueOf(months.year())), "strong");
    getStyleClass().addAll("step-view", "month-view");
    grid.getStyleClass().add("month-grid");
    getChildren()
        .setAll(
            title,
            new Line(key("need"), key("supply")),
            Words.label(texts.say("months.gap"), "muted"),
            grid);
    arrange(false);
    widthProperty().addListener((_, _, _) -> fit());
    title.fontProperty().addListener((_, _, _) -> fit());
  }

  private void fit() {
    boolean narrow = getWidth() < ROOM_FOR_MONTHS_EM * title.getFont().getSize();
    if (getWidth() > 0 && narrow != down) {
      arrange(narrow);
    }
  }

  private void arrange(boolean monthsDown) {
    down = monthsDown;
    grid.getChildren().clear();
    ColumnConstraints names = new ColumnConstraints();
    names.setHgrow(Priority.SOMETIMES);
    grid.getColumnConstraints().setAll(names);
    for (int i = 0; i < (down ? Balance.MOST_BEDROOMS : Months.MONTHS); i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setHgrow(Priority.ALWAYS);
      column.setMinWidth(0);
      column.setPrefWidth(1);
      grid.getColumnConstraints().add(column);
    }
    for (Month month : Month.values()) {
      TextStyle style = down ? TextStyle.FULL_STANDALONE : TextStyle.SHORT_STANDALONE;
      put(head(month.getDisplayName(style, texts.language().locale())), month.getValue(), 0);
    }
    for (int row = 0; row < Balance.MOST_BEDROOMS; row++) {
      row(row);
    }
  }

  private Label head(String words) {
    Label head = Words.label(words, "month-name");
    head.setMaxWidth(Double.MAX_VALUE);
    head.setAlignment(down ? Pos.CENTER_LEFT : Pos.CENTER);
    return head;
  }

  private void put(Node node, int month, int size) {
    grid.add(node, down ? size : month, down ? month : size);
  }

  private HBox key(String kind) {
    Region box = new Region();
    box.getStyleClass().addAll("bar-key", kind + "-bar");
    HBox key = new HBox(box, Words.label(texts.say("months." + kind), "muted"));
    key.getStyleClass().add("chart-key");
    key.setAlignment(Pos.CENTER_LEFT);
    return key;
  }

  private void row(int row) {
    int bedrooms = row + 1;
    boolean last = bedrooms == Balance.MOST_BEDROOMS;
    Label name =
        Words.label(texts.say(last ? "months.more" : "row.bedrooms", bedrooms), "month-size");
    put(name, 0, bedrooms);
    List<Cell> cells = months.cells().get(row);
    for (int month = 0; month < cells.size(); month++) {
      put(cell(cells.get(month), name.getText(), Month.of(month + 1)), month + 1, bedrooms);
    }
  }

  private VBox cell(Cell cell, String size, Month month) {
    HBox bars = new HBox(bar(cell.need(), "need"), bar(cell.supply(), "supply"));
    bars.getStyleClass().add("month-pair");
    int over = -cell.gap();
    String sign = over > 0 ? "+" : "";
    Label gap = new Label(sign + texts.formats().number(over));
    gap.getStyleClass().addAll("small-words", cell.gap() > 0 ? "month-short" : "muted");
    VBox box = new VBox(bars, gap);
    box.getStyleClass().add("month-cell");
    if (cell.gap() > 0) {
      box.getStyleClass().add("month-cell-short");
    }
    TextStyle full = TextStyle.FULL_STANDALONE;
    box.setAccessibleText(
        texts.say(
            "months.cell",
            size,
            month.getDisplayName(full, texts.language().locale()),
            cell.need(),
            cell.supply(),
            cell.gap() > 0
                ? texts.say("months.short", cell.gap())
                : cell.gap() < 0 ? texts.say("months.over", over) : texts.say("months.even")));
    return box;
  }

  private VBox bar(int homes, String kind) {
    Label number = new Label(homes == 0 ? "" : String.valueOf(homes));
    number.getStyleClass().add("small-words");
    number.setMinWidth(Region.USE_PREF_SIZE);
    Region bar = new Region();
    double em = TALLEST_EM * homes / Math.max(1, months.most());
    bar.setStyle("-fx-min-height: " + em + "em; -fx-max-height: " + em + "em;");
    bar.getStyleClass().addAll("month-one", kind + "-bar");
    VBox column = new VBox(number, bar);
    column.setAlignment(Pos.BOTTOM_CENTER);
    return column;
  }
}
