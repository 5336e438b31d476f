package no.husrom.kit.table;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.husrom.kit.table.row.Column;
import no.husrom.kit.table.row.Rows;
import no.husrom.kit.table.row.Selection;
import no.husrom.kit.table.row.Totals;
import no.husrom.text.Texts;

/// Under the table: how many rows there are, and what the numbers among the chosen cells come to.
final class StatusLine<R> extends VBox {
  private final Texts texts;
  private final Rows<R> rows;
  private final Label count = new Label();
  private final Label totals = new Label();

  StatusLine(Texts texts, Rows<R> rows) {
    this.texts = texts;
    this.rows = rows;
    getStyleClass().add("table-status-line");
    count.getStyleClass().add("table-status");
    totals.getStyleClass().addAll("table-status", "table-totals");
    totals.setWrapText(true);
    totals.setMinSize(0, Region.USE_PREF_SIZE);
    getChildren().addAll(count, totals);
    choose(new Selection(), List.of());
  }

  /// The words of the line that counts.
  String words() {
    return count.getText();
  }

  /// The words for what is chosen; empty for one cell.
  String totals() {
    return totals.getText();
  }

  void count() {
    count.setText(
        rows.narrowed()
            ? texts.say("table.some", rows.shown().size(), rows.total())
            : texts.say("table.all", rows.total()));
  }

  /// What is chosen of the columns that are shown.
  void choose(Selection selection, List<Column<R>> shown) {
    boolean several = selection.count() > 0 && !selection.isSingle();
    totals.setVisible(several);
    totals.setManaged(several);
    if (!several) {
      totals.setText("");
      return;
    }
    List<String> words = new ArrayList<>();
    words.add(texts.say("totals.rows", selection.count()));
    for (int i = selection.first(); i <= Math.min(selection.last(), shown.size() - 1); i++) {
      Column<R> column = shown.get(i);
      if (column.kind() == Column.Kind.NUMBER) {
        Totals.of(column, rows.shown(), selection.rows().iterator())
            .ifPresent(all -> words.add(words(column, all)));
      }
    }
    totals.setText(String.join("  ·  ", words));
  }

  private String words(Column<R> column, Totals all) {
    return texts.say(
        "totals.of",
        column.title(),
        texts.formats().number(all.count()),
        column.words(all.sum()),
        column.words(all.mean()));
  }
}
