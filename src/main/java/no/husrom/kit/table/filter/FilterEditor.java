package no.husrom.kit.table.filter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.husrom.kit.Buttons;
import no.husrom.kit.table.row.Column;
import no.husrom.kit.table.row.Filter;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The small form in which a column is filtered; every change takes effect at once.
final class FilterEditor extends VBox {
  private final Texts texts;
  private final Consumer<@Nullable Filter> onFilter;
  private final CheckBox missing;

  /// @param words what stands in the column, for choosing among
  <R> FilterEditor(
      Texts texts,
      Column<R> column,
      @Nullable Filter now,
      List<String> words,
      Consumer<@Nullable Filter> onFilter,
      Runnable onClose) {
    this.texts = texts;
    this.onFilter = onFilter;
    getStyleClass().add("filter-editor");
    Label heading = new Label(texts.say("filter.title", column.title()));
    heading.getStyleClass().add("filter-title");
    missing = new CheckBox(texts.say("filter.missing"));
    missing.setSelected(now instanceof Filter.Missing);
    missing.setOnAction(e -> onFilter.accept(missing.isSelected() ? new Filter.Missing() : null));
    getChildren().add(heading);
    switch (column.kind()) {
      case TEXT -> getChildren().addAll(contains(now), missing);
      case NUMBER -> getChildren().addAll(between(now), missing);
      case DATE -> getChildren().addAll(during(now), missing);
      case CHOICE -> getChildren().add(oneOf(now, words));
    }
    getChildren()
        .add(
            Buttons.quiet(
                texts.say("filter.clear"),
                Feather.X,
                () -> {
                  onFilter.accept(null);
                  onClose.run();
                }));
  }

  private Node contains(@Nullable Filter now) {
    TextField field = field("filter.contains");
    field.setText(now instanceof Filter.Contains(String letters) ? letters : "");
    field
        .textProperty()
        .addListener((o, was, is) -> tell(is.isBlank() ? null : Filter.containing(is)));
    return labelled("filter.contains", field);
  }

  private Node between(@Nullable Filter now) {
    TextField least = field("filter.least");
    TextField most = field("filter.most");
    if (now instanceof Filter.Between between) {
      least.setText(between.least() == null ? "" : texts.formats().decimal(between.least()));
      most.setText(between.most() == null ? "" : texts.formats().decimal(between.most()));
    }
    Runnable changed =
        () -> {
          BigDecimal low = texts.formats().readNumber(least.getText()).orElse(null);
          BigDecimal high = texts.formats().readNumber(most.getText()).orElse(null);
          tell(low == null && high == null ? null : new Filter.Between(low, high));
        };
    return both(least, most, "filter.least", "filter.most", changed);
  }

  private Node during(@Nullable Filter now) {
    TextField first = field("filter.first");
    TextField last = field("filter.last");
    if (now instanceof Filter.During during) {
      first.setText(during.first() == null ? "" : texts.formats().date(during.first()));
      last.setText(during.last() == null ? "" : texts.formats().date(during.last()));
    }
    first.setPromptText(texts.say("filter.day"));
    last.setPromptText(texts.say("filter.day"));
    Runnable changed =
        () -> {
          LocalDate from = texts.formats().readDate(first.getText()).orElse(null);
          LocalDate until = texts.formats().readDate(last.getText()).orElse(null);
          tell(from == null && until == null ? null : new Filter.During(from, until));
        };
    return both(first, last, "filter.first", "filter.last", changed);
  }

  private Node oneOf(@Nullable Filter now, List<String> words) {
    Set<String> chosen =
        new HashSet<>(now instanceof Filter.OneOf(Set<String> some) ? some : Set.<String>of());
    VBox boxes = new VBox();
    boxes.getStyleClass().add("filter-choices");
    for (String word : words) {
      CheckBox box = new CheckBox(word.isEmpty() ? texts.say("filter.unknown") : word);
      box.setSelected(chosen.contains(word));
      box.setMinWidth(Region.USE_PREF_SIZE);
      box.setOnAction(
          e -> {
            if (box.isSelected()) {
              chosen.add(word);
            } else {
              chosen.remove(word);
            }
            onFilter.accept(chosen.isEmpty() ? null : new Filter.OneOf(chosen));
          });
      boxes.getChildren().add(box);
    }
    ScrollPane pane = new ScrollPane(boxes);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.getStyleClass().add("filter-scroll");
    return pane;
  }

  private Node both(TextField one, TextField other, String oneKey, String otherKey, Runnable on) {
    one.textProperty().addListener((o, was, is) -> on.run());
    other.textProperty().addListener((o, was, is) -> on.run());
    return new VBox(labelled(oneKey, one), labelled(otherKey, other));
  }

  private void tell(@Nullable Filter filter) {
    missing.setSelected(false);
    onFilter.accept(filter);
  }

  private TextField field(String key) {
    TextField field = new TextField();
    field.setAccessibleText(texts.say(key));
    return field;
  }

  private Node labelled(String key, TextField field) {
    Label label = new Label(texts.say(key));
    label.setLabelFor(field);
    VBox box = new VBox(label, field);
    box.getStyleClass().add("filter-field");
    return box;
  }
}
