package no.husrom.plan.ui.study;

import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import no.husrom.kit.Desk;
import no.husrom.kit.layout.Words;
import no.husrom.plan.study.report.StudyTable;
import no.husrom.text.Formats;

/// A table of a study: in columns where there is room for them, else row by row with a line a cell.
final class StudyGrid extends VBox {
  /// The least width of a column, in text sizes for each of its shares.
  private static final double LEAST = 0.42;

  private final StudyTable table;
  private final int rows;
  private final int shares;
  private final Formats formats;
  private final Label ruler = new Label();
  private final GridPane wide;
  private final VBox narrow = new VBox();

  /// @param rows how many of the rows are shown
  StudyGrid(Desk desk, StudyTable table, int rows) {
    this.table = table;
    this.rows = rows;
    formats = desk.formats();
    shares = table.columns().stream().mapToInt(StudyTable.Column::share).sum();
    ruler.setManaged(false);
    ruler.setVisible(false);
    narrow.getStyleClass().add("study-rows");
    for (int row = 0; row < rows; row++) {
      narrow.getChildren().add(lines(row));
    }
    wide = columns();
    getChildren().setAll(ruler, wide, narrow);
    widthProperty().addListener((_, _, _) -> fit());
    ruler.fontProperty().addListener((_, _, _) -> fit());
    fit();
  }

  private void fit() {
    boolean room = getWidth() == 0 || getWidth() >= LEAST * shares * ruler.getFont().getSize();
    show(wide, room);
    show(narrow, !room);
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private Node lines(int row) {
    VBox lines = new VBox(Words.label(words(row, 0), "strong"));
    lines.getStyleClass().add("fact-lines");
    for (int column = 1; column < table.columns().size(); column++) {
      StudyTable.Column of = table.columns().get(column);
      if (of.right()) {
        lines.getChildren().add(Words.fact(of.heading(), words(row, column), false));
      } else {
        lines
            .getChildren()
            .addAll(Words.label(of.heading(), "muted"), Words.label(words(row, column)));
      }
    }
    return lines;
  }

  private String words(int row, int column) {
    return table.words(row, column, formats);
  }

  private GridPane columns() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("study-table");
    for (int column = 0; column < table.columns().size(); column++) {
      StudyTable.Column of = table.columns().get(column);
      ColumnConstraints width = new ColumnConstraints();
      width.setPercentWidth(100.0 * of.share() / shares);
      width.setHalignment(of.right() ? HPos.RIGHT : HPos.LEFT);
      grid.getColumnConstraints().add(width);
      grid.add(cell(of, of.heading(), "strong"), column, 0);
    }
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < table.columns().size(); column++) {
        grid.add(cell(table.columns().get(column), words(row, column)), column, row + 1);
      }
    }
    return grid;
  }

  private static Label cell(StudyTable.Column column, String words, String... styles) {
    Label label = Words.label(words, styles);
    label.setTextAlignment(column.right() ? TextAlignment.RIGHT : TextAlignment.LEFT);
    label.setAlignment(column.right() ? Pos.TOP_RIGHT : Pos.TOP_LEFT);
    return label;
  }
}
