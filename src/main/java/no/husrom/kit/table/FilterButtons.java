package no.husrom.kit.table;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import no.husrom.kit.Buttons;
import no.husrom.text.Texts;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The filters that are on, each a button that opens it again and one that takes it away; nothing
/// when none is on.
final class FilterButtons<R> extends FlowPane {
  private final Texts texts;
  private final Rows<R> rows;
  private final Runnable onChange;
  private @Nullable PopOver open;

  FilterButtons(Texts texts, Rows<R> rows, Runnable onChange) {
    this.texts = texts;
    this.rows = rows;
    this.onChange = onChange;
    getStyleClass().add("filter-buttons");
    show();
  }

  /// Opens the small form for a column's filter below `place`.
  void edit(Column<R> column, Node place) {
    if (open != null) {
      open.hide();
    }
    FilterEditor editor =
        new FilterEditor(
            texts,
            column,
            rows.filter(column),
            column.kind() == Column.Kind.CHOICE ? rows.wordsIn(column) : java.util.List.of(),
            filter -> {
              rows.filter(column, filter);
              show();
              onChange.run();
            });
    PopOver window = new PopOver(editor);
    window.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
    window.setAnimated(false);
    window.setDetachable(false);
    window.show(place);
    open = window;
  }

  /// Shows the filters that are on.
  void show() {
    getChildren().clear();
    for (Column<R> column : rows.filters().keySet()) {
      Button off =
          Buttons.plain(
              texts.say("filter.on", column.title()),
              Feather.X,
              () -> {
                rows.filter(column, null);
                show();
                onChange.run();
              });
      off.setAccessibleText(texts.say("filter.remove", column.title()));
      off.getStyleClass().addAll("small", "filter-on");
      getChildren().add(off);
    }
    boolean any = !getChildren().isEmpty();
    setVisible(any);
    setManaged(any);
  }
}
