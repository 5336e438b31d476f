package no.husrom.plan.ui.chart;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.husrom.kit.Icon;
import no.husrom.kit.Line;
import no.husrom.kit.layout.Words;
import no.husrom.plan.ui.chart.year.Chain;
import no.husrom.plan.ui.chart.year.Chain.Step;
import no.husrom.plan.ui.chart.year.Chains;
import no.husrom.plan.ui.chart.year.Year;
import no.husrom.plan.words.Names;
import no.husrom.text.Formats;
import no.husrom.text.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The chains of a plan, each as its moves in order of day, with what each of them makes room for.
final class ChainView extends VBox {
  private final Texts texts;
  private final Formats formats;
  private final Names names;
  private final Year year;
  private final Consumer<String> show;

  /// @param show shows a household in the picture of the year
  ChainView(Texts texts, Names names, Year year, Consumer<String> show) {
    this.year = year;
    List<Chain> chains = Chains.of(year);
    this.texts = texts;
    this.formats = texts.formats();
    this.names = names;
    this.show = show;
    getStyleClass().add("step-view");
    getChildren().add(Words.label(texts.say("chains", chains.size()), "strong"));
    getChildren().add(Words.label(texts.say("chains.lead"), "muted"));
    chains.forEach(chain -> getChildren().add(chain(chain)));
  }

  private VBox chain(Chain chain) {
    Line line = new Line();
    line.getStyleClass().add("chain-line");
    for (Step step : chain.steps()) {
      VBox card = step(step);
      HBox part =
          line.getChildren().isEmpty()
              ? new HBox(card)
              : new HBox(Icon.of(Feather.ARROW_RIGHT), card);
      part.getStyleClass().add("chain-part");
      line.getChildren().add(part);
    }
    Label head =
        Words.label(
            texts.say(
                "chain",
                chain.steps().size(),
                formats.date(chain.starts()),
                formats.date(chain.steps().getLast().day())),
            "card-title");
    VBox box = new VBox(head, line);
    box.getStyleClass().add("card");
    return box;
  }

  private VBox step(Step step) {
    Hyperlink who = new Hyperlink(year.name(names, step.household()));
    who.setOnAction(_ -> show.accept(step.household()));
    who.getStyleClass().add("chain-who");
    String into = step.into();
    VBox card =
        new VBox(
            Words.label(formats.date(step.day()), "strong"),
            who,
            Words.label(
                into == null
                    ? texts.say("chain.leaves")
                    : texts.say("chain.into", names.target(into))));
    if (step.frees() != null && step.ready() != null) {
      card.getChildren()
          .add(
              Words.label(
                  texts.say("chain.frees", names.target(step.frees()), formats.date(step.ready())),
                  "muted"));
    }
    card.getStyleClass().add("chain-step");
    return card;
  }
}
