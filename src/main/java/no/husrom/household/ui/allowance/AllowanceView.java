package no.husrom.household.ui.allowance;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.husrom.household.allowance.AllowanceWords;
import no.husrom.kit.Desk;
import no.husrom.kit.layout.Words;
import no.husrom.rule.allowance.Allowance;
import no.husrom.rule.allowance.Municipality;
import no.husrom.rule.allowance.Step;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// The reckoning: what is paid, what is not covered, and each step with the rates it was made with.
final class AllowanceView extends VBox {
  private final Texts texts;
  private final AllowanceWords words;

  AllowanceView(Desk desk) {
    texts = desk.texts(AllowanceView.class);
    words = new AllowanceWords(desk.language());
    getStyleClass().add("card");
    wanting(texts.say("result.none"));
  }

  /// Says what is wanting before anything can be reckoned.
  void wanting(String sentence) {
    getChildren()
        .setAll(Words.label(texts.say("result"), "card-title"), Words.label(sentence, "muted"));
  }

  void show(Allowance allowance, @Nullable Municipality place) {
    getChildren()
        .setAll(
            Words.label(texts.say("result"), "card-title"),
            Words.label(
                texts.say("result.monthly", texts.formats().kroner(allowance.monthly())),
                "figure"));
    if (allowance.nothing() != null) {
      add(words.monthly(allowance), "strong");
    }
    add(words.uncovered(allowance), "strong");
    int group = allowance.facts().home().group();
    add(place == null ? texts.say("group.number", group) : words.place(place, group), "muted");
    if (allowance.facts().people().oldAge() && allowance.facts().people().persons() > 1) {
      add(texts.say("variant.notAlone"), "muted");
    }
    words.notes(allowance).forEach(note -> add(note, "muted"));
    add(texts.say("result.steps"), "form-section");
    allowance.steps().forEach(this::step);
  }

  private void add(String sentence, String style) {
    getChildren().add(Words.label(sentence, style));
  }

  private void step(Step step) {
    VBox box = new VBox(fact(words.name(step), words.amount(step)));
    words
        .rates(step)
        .forEach(rate -> box.getChildren().add(Words.label(rate, "muted", "small-words")));
    box.getStyleClass().add("fact-lines");
    getChildren().add(box);
  }

  private static Node fact(String name, String amount) {
    Label left = Words.label(name);
    left.setMaxWidth(Double.MAX_VALUE);
    left.setMinWidth(0);
    HBox.setHgrow(left, Priority.ALWAYS);
    Label right = new Label(amount);
    right.setMinWidth(Region.USE_PREF_SIZE);
    right.getStyleClass().add("strong");
    HBox line = new HBox(left, right);
    line.getStyleClass().add("fact-line");
    return line;
  }
}
