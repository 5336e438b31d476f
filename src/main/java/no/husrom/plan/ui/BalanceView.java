package no.husrom.plan.ui;

import java.util.List;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.husrom.plan.Balance;
import no.husrom.plan.Balance.Cell;
import no.husrom.plan.Quarter;
import no.husrom.text.Texts;

/// Need against supply by quarter and bedrooms, as a chart and as a table. A shortfall is said in
/// words and colour.
final class BalanceView extends VBox {
  private static final int MOST_LINES = 8;

  private final Texts texts;
  private final Balance balance;

  BalanceView(Texts texts, Balance balance) {
    this.texts = texts;
    this.balance = balance;
    getStyleClass().add("step-view");
    int missing = balance.shortAtYearsEnd();
    Label sum =
        new Label(missing == 0 ? texts.say("balance.enough") : texts.say("balance.short", missing));
    sum.getStyleClass().add("strong");
    sum.setWrapText(true);
    sum.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().setAll(sum, chart(), table());
  }

  private BarChart<String, Number> chart() {
    CategoryAxis quarters = new CategoryAxis();
    NumberAxis homes = new NumberAxis();
    homes.setLabel(texts.say("balance.homes"));
    homes.setMinorTickVisible(false);
    homes.setAutoRanging(false);
    BarChart<String, Number> chart = new BarChart<>(quarters, homes);
    chart.setAnimated(false);
    chart.setTitle(texts.say("balance.title"));
    chart.setAccessibleText(texts.say("balance.title"));
    XYChart.Series<String, Number> need = new XYChart.Series<>();
    XYChart.Series<String, Number> supply = new XYChart.Series<>();
    XYChart.Series<String, Number> gap = new XYChart.Series<>();
    need.setName(texts.say("balance.need"));
    supply.setName(texts.say("balance.supply"));
    gap.setName(texts.say("balance.gap"));
    for (Quarter quarter : Quarter.of(balance.year())) {
      String name = texts.say("balance.quarter", quarter.number());
      List<Cell> cells = balance.cells().stream().filter(c -> c.quarter().equals(quarter)).toList();
      need.getData().add(bar(name, cells.stream().mapToInt(Cell::need).sum()));
      supply.getData().add(bar(name, cells.stream().mapToInt(Cell::supply).sum()));
      gap.getData().add(bar(name, cells.stream().mapToInt(c -> Math.max(0, c.gap())).sum()));
    }
    chart.getData().setAll(List.of(need, supply, gap));
    scale(homes, chart);
    chart.getStyleClass().add("balance-chart");
    return chart;
  }

  /// From 0 in whole homes, at most eight lines.
  private static void scale(NumberAxis homes, BarChart<String, Number> chart) {
    int most =
        chart.getData().stream()
            .flatMap(series -> series.getData().stream())
            .mapToInt(bar -> bar.getYValue().intValue())
            .max()
            .orElse(0);
    int step = 1;
    while (most > MOST_LINES * step) {
      step = Integer.toString(step).startsWith("2") ? step / 2 * 5 : step * 2;
    }
    homes.setTickUnit(step);
    homes.setUpperBound(Math.max(1, Math.ceilDiv(most, step)) * step);
  }

  private static XYChart.Data<String, Number> bar(String name, int homes) {
    return new XYChart.Data<>(name, homes);
  }

  private GridPane table() {
    GridPane grid = new GridPane();
    for (int column = 0; column < 5; column++) {
      ColumnConstraints fifth = new ColumnConstraints();
      fifth.setPercentWidth(20);
      grid.getColumnConstraints().add(fifth);
    }
    grid.getStyleClass().add("balance-table");
    grid.add(head(texts.say("balance.bedrooms")), 0, 0);
    List<Quarter> quarters = Quarter.of(balance.year());
    for (int column = 0; column < quarters.size(); column++) {
      grid.add(head(texts.say("balance.quarter", quarters.get(column).number())), column + 1, 0);
    }
    for (int bedrooms = 1; bedrooms <= Balance.MOST_BEDROOMS; bedrooms++) {
      boolean last = bedrooms == Balance.MOST_BEDROOMS;
      grid.add(head(texts.say(last ? "balance.row.more" : "balance.row", bedrooms)), 0, bedrooms);
      for (int column = 0; column < quarters.size(); column++) {
        grid.add(cell(balance.cell(quarters.get(column), bedrooms)), column + 1, bedrooms);
      }
    }
    return grid;
  }

  private Label cell(Cell cell) {
    String key =
        cell.gap() > 0
            ? "balance.cell.short"
            : cell.gap() < 0 ? "balance.cell.surplus" : "balance.cell.even";
    Label label = words(texts.say(key, cell.need(), cell.supply(), Math.abs(cell.gap())));
    if (cell.gap() > 0) {
      label.getStyleClass().add("short");
    }
    return label;
  }

  private static Label head(String text) {
    Label label = words(text);
    label.getStyleClass().add("strong");
    return label;
  }

  private static Label words(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }
}
