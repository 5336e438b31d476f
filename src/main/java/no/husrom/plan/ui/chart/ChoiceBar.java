package no.husrom.plan.ui.chart;

import atlantafx.base.controls.CustomTextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.util.StringConverter;
import no.husrom.kit.Buttons;
import no.husrom.kit.Icon;
import no.husrom.kit.Line;
import no.husrom.kit.tape.Tape;
import no.husrom.plan.ui.chart.year.Choice;
import no.husrom.plan.ui.chart.year.Choice.Order;
import no.husrom.plan.ui.chart.year.Choice.Show;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Above the tape: which rows are shown and in what order, and how close one looks.
final class ChoiceBar extends Line {
  private static final double STEP = 1.4;
  private static final String ANY = "";

  private final Texts texts;
  private final Consumer<Choice> changed;
  private final ComboBox<Show> show;
  private final ComboBox<Order> order;
  private final ComboBox<String> district;
  private Choice choice = Choice.ALL;

  ChoiceBar(Texts texts, Tape tape, Consumer<Choice> changed) {
    this.texts = texts;
    this.changed = changed;
    CustomTextField search = new CustomTextField();
    search.setLeft(Icon.of(Feather.SEARCH, "search-icon"));
    search.getStyleClass().add("chart-search");
    search.setPromptText(texts.say("search"));
    search.setAccessibleText(texts.say("search"));
    search.textProperty().addListener((_, _, is) -> choose(choice.withSearch(is)));
    show = box("show", List.of(Show.values()), texts::name, s -> choose(choice.withShow(s)));
    order = box("order", List.of(Order.values()), texts::name, o -> choose(choice.withOrder(o)));
    ComboBox<Integer> bedrooms =
        box(
            "bedrooms",
            List.of(0, 1, 2, 3, Choice.MOST),
            n -> texts.say(n == Choice.MOST ? "bedrooms.more" : "bedrooms.of", n),
            n -> choose(choice.withBedrooms(n == 0 ? null : n)));
    district =
        box(
            "district",
            List.of(ANY),
            d -> d.isEmpty() ? texts.say("district.any") : d,
            d -> choose(choice.withDistrict(d.isEmpty() ? null : d)));
    getChildren()
        .setAll(
            search,
            show,
            bedrooms,
            district,
            order,
            Buttons.icon(texts.say("zoom.out"), Feather.ZOOM_OUT, () -> tape.zoom(1 / STEP)),
            Buttons.icon(texts.say("zoom.in"), Feather.ZOOM_IN, () -> tape.zoom(STEP)));
  }

  Choice choice() {
    return choice;
  }

  void districts(List<String> names) {
    String before = district.getValue();
    List<String> all = new ArrayList<>(List.of(ANY));
    all.addAll(names);
    if (!all.equals(district.getItems())) {
      district.getItems().setAll(all);
      district.setValue(all.contains(before) ? before : ANY);
    }
  }

  /// Shows what is chosen elsewhere.
  void choose(Choice other) {
    if (!other.equals(choice)) {
      choice = other;
      show.setValue(other.show());
      order.setValue(other.order());
      changed.accept(other);
    }
  }

  private <T> ComboBox<T> box(
      String key, List<T> all, Function<T, String> words, Consumer<T> chosen) {
    ComboBox<T> box = new ComboBox<>();
    box.getItems().setAll(all);
    box.setConverter(new Words<>(words));
    box.setValue(all.getFirst());
    box.setAccessibleText(texts.say(key));
    box.getStyleClass().add("chart-" + key);
    box.setTooltip(new Tooltip(texts.say(key)));
    box.valueProperty()
        .addListener(
            (_, _, is) -> {
              if (is != null) {
                chosen.accept(is);
              }
            });
    return box;
  }

  /// Nobody writes in these boxes.
  private static final class Words<T> extends StringConverter<T> {
    private final Function<T, String> words;

    Words(Function<T, String> words) {
      this.words = words;
    }

    @Override
    public String toString(@Nullable T value) {
      return value == null ? "" : words.apply(value);
    }

    @Override
    public T fromString(String text) {
      throw new UnsupportedOperationException(Objects.requireNonNull(text));
    }
  }
}
