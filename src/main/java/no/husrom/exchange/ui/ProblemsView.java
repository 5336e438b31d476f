package no.husrom.exchange.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.husrom.exchange.problem.Problem;
import no.husrom.exchange.problem.ProblemWords;
import no.husrom.exchange.problem.Repair;
import no.husrom.kit.table.RecordTable;
import no.husrom.kit.table.row.Ready;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// The problems in a table, and under it all that is said of the selected one: a line of the table
/// seldom has room for it.
final class ProblemsView extends VBox {
  private final RecordTable<Problem> table;

  /// @param onSelect takes the problem that is selected, or null
  ProblemsView(Texts texts, RepairLine repair, Consumer<@Nullable Problem> onSelect) {
    ProblemWords words = new ProblemWords(texts.language());
    table = new RecordTable<>(texts, ProblemsView::identity);
    table.choice("severity", Problem::severity);
    table.choice("repair", Repair::of);
    table.text("where", p -> words.where(p.place()));
    table.text("what", words::sentence).wide();
    table.empty(texts.say("problems.none"));
    VBox.setVgrow(table, Priority.ALWAYS);
    Label whole = new Label();
    whole.setWrapText(true);
    whole.setMinHeight(Region.USE_PREF_SIZE);
    whole.getStyleClass().add("why");
    whole.visibleProperty().bind(whole.textProperty().isNotEmpty());
    whole.managedProperty().bind(whole.visibleProperty());
    table
        .selected()
        .subscribe(
            problem -> {
              whole.setText(problem == null ? "" : words.line(problem));
              onSelect.accept(problem);
            });
    getStyleClass().add("step-view");
    getChildren().addAll(table, whole, repair);
  }

  private static Object identity(Problem problem) {
    return problem.place() + problem.offending() + problem.trouble();
  }

  /// Makes the problems ready to be shown, off the screen's thread.
  Ready<Problem> ready(List<Problem> problems) {
    return table.ready(problems);
  }

  boolean isEmpty() {
    return table.shown().isEmpty();
  }

  void show(Ready<Problem> problems) {
    table.clearSelection();
    table.rows(problems);
    table.selectFirst();
  }
}
