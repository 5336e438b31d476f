package no.husrom.exchange.ui.mapping;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import no.husrom.exchange.words.DayOrder;
import no.husrom.exchange.words.DayText;
import no.husrom.kit.Line;
import no.husrom.kit.layout.Words;
import no.husrom.text.Texts;

/// Asks what stands first in the dates of a file, with one of them in both readings.
final class DatesLine extends Line {
  private final Texts texts;
  private final String example;

  DatesLine(Texts texts, String file, List<SheetSight> sheets, Consumer<DayOrder> answer) {
    this.texts = texts;
    SheetSight first = sheets.getFirst();
    example = first.contents().eitherDay();
    Label label = Words.label(texts.say("dates", file, example), "strong");
    ComboBox<DayOrder> box =
        Choice.box(
            label.getText(),
            List.of(DayOrder.values()),
            first.contents().dates(),
            this::words,
            answer,
            new ComboBox<>());
    label.setLabelFor(box);
    getChildren().addAll(label, box);
    if (first.wish().dates() == null) {
      getChildren().add(Words.label(texts.say("dates.assumed"), "muted"));
    }
  }

  private String words(DayOrder order) {
    Optional<LocalDate> day = DayText.read(order.dayFirst(example));
    return texts.say("dates." + order, day.map(texts.formats()::date).orElse(example));
  }
}
