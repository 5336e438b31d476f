package no.husrom.kit.chart;

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
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// A bar for each month, its number above and the month's initial below; where there is more than a
/// year of them also the year, below its first month. A screen reader hears them as one sentence.
public final class MonthBars extends HBox {
  private static final double TALLEST_EM = 4;
  private static final int ONE_YEAR = 12;

  /// @param sentence what the bars count, said before them: "Leases that end each month:"
  public MonthBars(Language language, String sentence, SortedMap<YearMonth, Integer> counts) {
    Texts texts = Texts.of(MonthBars.class, language);
    getStyleClass().add("month-bars");
    int most = Math.max(1, counts.values().stream().mapToInt(n -> n).max().orElse(1));
    boolean years = counts.size() > ONE_YEAR;
    int shown = 0;
    for (Map.Entry<YearMonth, Integer> month : counts.entrySet()) {
      VBox bar = bar(initial(texts, month.getKey()), month.getValue(), most);
      if (years) {
        int year = month.getKey().getYear();
        bar.getChildren().add(label(year == shown ? "" : String.valueOf(year)));
        shown = year;
      }
      getChildren().add(bar);
    }
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(
        counts.entrySet().stream()
            .map(e -> name(texts, e))
            .collect(Collectors.joining(", ", sentence + " ", "")));
  }

  private static String name(Texts texts, Map.Entry<YearMonth, Integer> month) {
    return texts.say(
        "month",
        String.valueOf(month.getKey().getMonthValue()),
        String.valueOf(month.getKey().getYear()),
        month.getValue());
  }

  private static String initial(Texts texts, YearMonth month) {
    return month.getMonth().getDisplayName(TextStyle.NARROW_STANDALONE, texts.language().locale());
  }

  private static VBox bar(String initial, int count, int most) {
    Label number = label(count == 0 ? "" : String.valueOf(count));
    number.getStyleClass().remove("muted");
    Label name = label(initial);
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

  private static Label label(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("muted");
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
