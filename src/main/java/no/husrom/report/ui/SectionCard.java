package no.husrom.report.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.husrom.kit.Buttons;
import no.husrom.kit.layout.Words;
import no.husrom.report.Figure;
import no.husrom.report.Report;
import no.husrom.report.ReportWords;
import no.husrom.text.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The figures of one section: name, definition and source at the left, the number at the right,
/// and a button to its rows.
final class SectionCard extends VBox {
  private final Texts texts;
  private final ReportWords words;

  SectionCard(Texts texts, ReportWords words, Report.Section section, RowsPages rows) {
    this.texts = texts;
    this.words = words;
    getStyleClass().add("card");
    VBox lines = new VBox();
    lines.getStyleClass().add("due-lines");
    section.figures().forEach(figure -> lines.getChildren().add(line(figure, rows)));
    getChildren().addAll(Words.label(words.section(section), "card-title"), lines);
  }

  private HBox line(Figure figure, RowsPages rows) {
    VBox about =
        new VBox(
            Words.label(words.figure(figure)),
            Words.label(words.definition(figure), "muted", "small-words"),
            Words.label(words.source(figure), "muted", "small-words"));
    about.setMinWidth(0);
    HBox.setHgrow(about, Priority.ALWAYS);
    HBox line = new HBox(about, number(figure));
    if (figure instanceof Figure.Counted<?> counted) {
      Button open = Buttons.quiet(texts.say("rows"), Feather.LIST, () -> rows.open(words, counted));
      open.setAccessibleText(texts.say("rows.of", words.figure(figure)));
      line.getChildren().add(open);
    }
    line.getStyleClass().add("due-line");
    return line;
  }

  private VBox number(Figure figure) {
    VBox box = new VBox();
    box.setAlignment(Pos.TOP_RIGHT);
    switch (figure) {
      case Figure.Unregistered _ ->
          box.getChildren().add(whole(texts.say("unregistered"), "muted"));
      case Figure.Counted<?> counted -> {
        box.getChildren().add(whole(words.formats().number(counted.value()), "strong"));
        OptionalDouble average = counted.average();
        if (average.isPresent()) {
          BigDecimal rounded =
              BigDecimal.valueOf(average.getAsDouble()).setScale(1, RoundingMode.HALF_UP);
          box.getChildren()
              .add(whole(texts.say("average", words.formats().decimal(rounded)), "muted"));
        }
      }
    }
    return box;
  }

  private static Label whole(String text, String style) {
    Label label = new Label(text);
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
