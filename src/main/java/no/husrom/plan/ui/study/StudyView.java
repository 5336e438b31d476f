package no.husrom.plan.ui.study;

import javafx.scene.layout.VBox;
import no.husrom.kit.Desk;
import no.husrom.kit.layout.Words;
import no.husrom.plan.study.report.StudyReport;
import no.husrom.plan.study.report.StudyTable;
import no.husrom.text.Texts;

/// A study as it is read: what it comes to, a card a table, and how it was found.
final class StudyView extends VBox {
  /// Rows of a table that are shown; the workbook has all.
  private static final int MOST_ROWS = 40;

  private final Texts texts;
  private final Desk desk;

  StudyView(Desk desk, StudyReport report) {
    texts = desk.texts(StudyView.class);
    this.desk = desk;
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
      card.getChildren().add(new StudyGrid(desk, table, Math.min(MOST_ROWS, table.rows().size())));
    }
    if (table.rows().size() > MOST_ROWS) {
      card.getChildren()
          .add(Words.label(texts.say("study.more", table.rows().size() - MOST_ROWS), "muted"));
    }
    return card;
  }
}
