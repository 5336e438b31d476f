package no.husrom.kit.table.filter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import no.husrom.kit.Bubble;
import no.husrom.kit.Buttons;
import no.husrom.kit.table.row.Column;
import no.husrom.kit.table.row.Filter;
import no.husrom.kit.table.row.Rows;
import no.husrom.text.Language;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The filters that are on, and the columns that order the rows when they are more than one; each a
/// button that takes it away. Nothing when there are none.
///
/// @param <R> the record of a row
public final class FilterButtons<R> extends FlowPane {
  private final Texts texts;
  private final Rows<R> rows;
  private final Runnable onChange;
  private final Consumer<List<Rows.Order<R>>> onOrder;
  private @Nullable Bubble open;

  /// @param onChange runs when a filter has changed
  /// @param onOrder takes what the rows shall be ordered by instead
  public FilterButtons(
      Language language, Rows<R> rows, Runnable onChange, Consumer<List<Rows.Order<R>>> onOrder) {
    this.texts = Texts.of(FilterButtons.class, language);
    this.onOrder = onOrder;
    this.rows = rows;
    this.onChange = onChange;
    getStyleClass().add("filter-buttons");
    show();
  }

  /// Opens the small form for a column's filter below `place`.
  public void edit(Column<R> column, Node place) {
    close();
    FilterEditor editor =
        new FilterEditor(
            texts,
            column,
            rows.filter(column),
            column.kind() == Column.Kind.CHOICE ? rows.wordsIn(column) : List.of(),
            filter -> {
              rows.filter(column, filter);
              show();
              onChange.run();
            },
            this::close);
    Bubble window = new Bubble(editor);
    window.show(place, Side.BOTTOM);
    open = window;
  }

  private void close() {
    if (open != null) {
      open.hide();
    }
  }

  /// Takes every filter away.
  public void clear() {
    rows.filters(Map.of());
    show();
    onChange.run();
  }

  /// Shows what is on.
  public void show() {
    getChildren().clear();
    if (rows.orders().size() > 1) {
      for (int i = 0; i < rows.orders().size(); i++) {
        getChildren().add(order(i, rows.orders().get(i)));
      }
    }
    for (Column<R> column : rows.columns()) {
      Filter filter = rows.filter(column);
      if (filter == null) {
        continue;
      }
      Button off =
          Buttons.plain(
              texts.say("filter.on", column.title(), words(filter)),
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

  private Button order(int place, Rows.Order<R> order) {
    String title = order.column().title();
    Button off =
        Buttons.plain(
            texts.say(order.ascending() ? "order.up" : "order.down", place + 1, title),
            Feather.X,
            () -> onOrder.accept(rows.orders().stream().filter(o -> o != order).toList()));
    off.setAccessibleText(texts.say("order.remove", title));
    off.getStyleClass().addAll("small", "filter-on", "order-on");
    return off;
  }

  private String words(Filter filter) {
    return switch (filter) {
      case Filter.Contains(String letters) -> texts.say("filter.on.contains", letters);
      case Filter.Between(BigDecimal least, BigDecimal most) ->
          span(
              least == null ? null : texts.formats().decimal(least),
              most == null ? null : texts.formats().decimal(most));
      case Filter.During(LocalDate first, LocalDate last) ->
          span(
              first == null ? null : texts.formats().date(first),
              last == null ? null : texts.formats().date(last));
      case Filter.OneOf(Set<String> chosen) ->
          chosen.stream()
              .map(word -> word.isEmpty() ? texts.say("filter.unknown") : word)
              .sorted()
              .collect(Collectors.joining(", "));
      case Filter.Missing() -> texts.say("filter.on.missing");
    };
  }

  private String span(@Nullable String from, @Nullable String to) {
    if (to == null) {
      return texts.say("filter.on.from", String.valueOf(from));
    }
    return from == null ? texts.say("filter.on.to", to) : texts.say("filter.on.between", from, to);
  }
}
