package no.husrom.kit.table;

import java.util.Comparator;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import no.husrom.kit.table.row.Column;
import no.husrom.kit.table.row.Row;

/// How wide a column must be for its heading and what stands in it, measured on the first rows.
final class Widths {
  static final int SAMPLED = 200;

  /// In units of the text size.
  private static final double SIDES = 1.8;

  private static final double HEADING_EXTRA = 2.4;
  private static final double WIDEST = 32;

  private Widths() {}

  static <R> double of(Column<R> column, List<Row<R>> rows, Font font) {
    String longest =
        rows.stream()
            .limit(SAMPLED)
            .map(row -> column.words(row.content()))
            .max(Comparator.comparingInt(String::length))
            .orElse("");
    double em = font.getSize();
    double cells = Math.min(wide(longest, font), WIDEST * em) + SIDES * em;
    Font bold = Font.font(font.getFamily(), FontWeight.BOLD, em);
    double heading = wide(column.title(), bold) + (SIDES + HEADING_EXTRA) * em;
    return Math.ceil(Math.max(cells, heading));
  }

  private static double wide(String words, Font font) {
    Text text = new Text(words);
    text.setFont(font);
    return text.getLayoutBounds().getWidth();
  }
}
