package no.husrom.plan.ui.study;

import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import no.husrom.kit.Desk;
import no.husrom.kit.layout.Words;
import no.husrom.plan.study.report.StudyReport;
import no.husrom.plan.study.report.StudyTable;
import no.husrom.text.Formats;
import no.husrom.text.Texts;

/// A study as it is read: what it comes to, a card a table, and how it was found.
final class StudyView extends VBox {
  /// Rows of a table that are shown; the workbook has all.
  private static final int MOST_ROWS = 40;

  private final Texts texts;
  private final Formats formats;

  StudyView(Desk desk, StudyReport report) {
    texts = desk.texts(StudyView.class);
    formats = desk.formats();
    getStyleClass().add("overview");
    getChildren().add(Words.label(report.title(), "heading"));
    report.sentences().forEach(said -> getChildren().add(Words.label(said, "strong")));
    report.tables().forEach(table -> getChildren().add(card(table)));
    getChildren().add(Words.label(texts.say("study.how"), "card-title"));
    report.notes().forEach(note -> getChildren().add(Words.label(note, "muted")));
  }

  private VBox card(StudyTable table) {
    VBox card = new VBox(Words.label(table.title(), "card-title"));
    card.getStyleClass().add("card");
    if (table.rows().isEmpty()) {
      card.getChildren().add(Words.label(table.empty()));
    } else {
      card.getChildren().add(grid(table));
    }
    if (table.rows().size() > MOST_ROWS) {
      card.getChildren()
          .add(Words.label(texts.say("study.more", table.rows().size() - MOST_ROWS), "muted"));
    }
    return card;
  }

  private GridPane grid(StudyTable table) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("study-table");
    int all = table.columns().stream().mapToInt(StudyTable.Column::share).sum();
    for (int column = 0; column < table.columns().size(); column++) {
      StudyTable.Column of = table.columns().get(column);
      ColumnConstraints width = new ColumnConstraints();
      width.setPercentWidth(100.0 * of.share() / all);
      width.setHalignment(of.right() ? HPos.RIGHT : HPos.LEFT);
      grid.getColumnConstraints().add(width);
      grid.add(cell(of, of.heading(), "strong"), column, 0);
    }
    for (int row = 0; row < Math.min(MOST_ROWS, table.rows().size()); row++) {
      for (int column = 0; column < table.columns().size(); column++) {
        grid.add(
            cell(table.columns().get(column), table.words(row, column, formats)), column, row + 1);
      }
    }
    return grid;
  }

  private static Label cell(StudyTable.Column column, String words, String... styles) {
    Label label = Words.label(words, styles);
    if (column.right()) {
      label.setTextAlignment(TextAlignment.RIGHT);
      label.setAlignment(Pos.TOP_RIGHT);
    } else {
      label.setAlignment(Pos.TOP_LEFT);
    }
    return label;
  }
}
