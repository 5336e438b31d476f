package no.husrom.plan.ui.chart;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import javafx.geometry.Pos;
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

  private final Texts texts;
  private final Months months;

  MonthView(Texts texts, Months months) {
    this.texts = texts;
    this.months = months;
    getStyleClass().addAll("step-view", "month-view");
    GridPane grid = new GridPane();
    grid.getStyleClass().add("month-grid");
    ColumnConstraints names = new ColumnConstraints();
    names.setHgrow(Priority.SOMETIMES);
    grid.getColumnConstraints().add(names);
    for (Month month : Month.values()) {
      ColumnConstraints column = new ColumnConstraints();
      column.setHgrow(Priority.ALWAYS);
      column.setMinWidth(0);
      column.setPrefWidth(1);
      grid.getColumnConstraints().add(column);
      TextStyle style = TextStyle.SHORT_STANDALONE;
      Label name = new Label(month.getDisplayName(style, texts.language().locale()));
      name.getStyleClass().add("month-name");
      name.setMaxWidth(Double.MAX_VALUE);
      name.setAlignment(Pos.CENTER);
      grid.add(name, month.getValue(), 0);
    }
    for (int row = 0; row < Balance.MOST_BEDROOMS; row++) {
      row(grid, row);
    }
    getChildren()
        .setAll(
            Words.label(texts.say("months.title", String.valueOf(months.year())), "strong"),
            new Line(key("need"), key("supply"), Words.label(texts.say("months.gap"), "muted")),
            grid);
  }

  private HBox key(String kind) {
    Region box = new Region();
    box.getStyleClass().addAll("bar-key", kind + "-bar");
    HBox key = new HBox(box, Words.label(texts.say("months." + kind), "muted"));
    key.getStyleClass().add("chart-key");
    key.setAlignment(Pos.CENTER_LEFT);
    return key;
  }

  private void row(GridPane grid, int row) {
    int bedrooms = row + 1;
    boolean last = bedrooms == Balance.MOST_BEDROOMS;
    Label name =
        Words.label(texts.say(last ? "months.more" : "row.bedrooms", bedrooms), "month-size");
    grid.add(name, 0, bedrooms);
    List<Cell> cells = months.cells().get(row);
    for (int month = 0; month < cells.size(); month++) {
      grid.add(cell(cells.get(month), name.getText(), Month.of(month + 1)), month + 1, bedrooms);
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
