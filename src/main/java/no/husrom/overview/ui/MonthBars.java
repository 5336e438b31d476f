package no.husrom.overview.ui;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.husrom.text.Texts;

/// Twelve bars, one a month, its number above and the month's initial below. A screen reader hears
/// them as one sentence.
final class MonthBars extends HBox {
  private static final double TALLEST_EM = 4;

  MonthBars(Texts texts, SortedMap<YearMonth, Integer> counts) {
    getStyleClass().add("month-bars");
    int most = Math.max(1, counts.values().stream().mapToInt(n -> n).max().orElse(1));
    counts.forEach((month, count) -> getChildren().add(bar(initial(texts, month), count, most)));
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(
        counts.entrySet().stream()
            .map(e -> name(texts, e))
            .collect(Collectors.joining(", ", texts.say("endings.bars") + " ", "")));
  }

  private static String name(Texts texts, Map.Entry<YearMonth, Integer> month) {
    return texts.say(
        "endings.bar",
        String.valueOf(month.getKey().getMonthValue()),
        String.valueOf(month.getKey().getYear()),
        month.getValue());
  }

  private static String initial(Texts texts, YearMonth month) {
    return month.getMonth().getDisplayName(TextStyle.NARROW_STANDALONE, texts.language().locale());
  }

  private static VBox bar(String initial, int count, int most) {
    Label number = new Label(count == 0 ? "" : String.valueOf(count));
    Label name = new Label(initial);
    name.getStyleClass().add("muted");
    for (Label label : new Label[] {number, name}) {
      label.setMinWidth(Region.USE_PREF_SIZE);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    Region bar = new Region();
    bar.getStyleClass().add("month-bar");
    double em = TALLEST_EM * count / most;
    bar.setStyle("-fx-min-height: " + em + "em; -fx-max-height: " + em + "em;");
    bar.setMaxWidth(Double.MAX_VALUE);
    VBox column = new VBox(number, bar, name);
    column.setAlignment(Pos.BOTTOM_CENTER);
    column.setFillWidth(true);
    column.setPrefWidth(1);
    HBox.setHgrow(column, Priority.ALWAYS);
    column.getStyleClass().add("month");
    return column;
  }
}
