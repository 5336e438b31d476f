package no.husrom.plan.ui.change;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import no.husrom.kit.Desk;
import no.husrom.kit.layout.Columns;
import no.husrom.kit.layout.Words;
import no.husrom.plan.Costs;
import no.husrom.plan.change.Comparison;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.words.ProofWords;
import no.husrom.text.Formats;
import no.husrom.text.Texts;

/// Two editions in numbers, side by side: how good each is, how many persons have a home, what it
/// costs.
final class SideTable extends VBox {
  private static final double LEAST_EM = 27;

  private final Texts texts;
  private final Formats formats;
  private final ProofWords words;

  SideTable(Desk desk) {
    texts = desk.texts(SideTable.class);
    formats = desk.formats();
    words = new ProofWords(desk.language());
  }

  /// @param first what the first column is called, and `second` the other
  void show(String first, Edition one, String second, Edition other) {
    VBox levels = new VBox(Words.label(texts.say("side.both", first, second), "strong"));
    levels.getStyleClass().add("money-view");
    Levels before = one.proposal().values();
    Levels after = other.proposal().values();
    for (int level = 0; level < Levels.COUNT; level++) {
      String name = Levels.name(level);
      long was = ProofWords.shown(name, before.get(level));
      long is = ProofWords.shown(name, after.get(level));
      String numbers = texts.say("side.both", formats.number(was), formats.number(is));
      levels.getChildren().add(Words.fact(words.level(name), numbers, is > was));
    }
    Costs cost = one.plan().costs();
    Costs now = other.plan().costs();
    VBox rest =
        new VBox(
            sentence(
                "side.persons",
                formats.number(Comparison.housed(one)),
                formats.number(Comparison.housed(other))),
            sentence(
                "side.unplaced",
                formats.number(one.plan().unplaced().size()),
                formats.number(other.plan().unplaced().size())),
            sentence(
                "side.operating",
                formats.kroner(cost.operating()),
                formats.kroner(now.operating())),
            sentence(
                "side.investment",
                formats.kroner(cost.netInvestment()),
                formats.kroner(now.netInvestment())));
    rest.getStyleClass().add("money-view");
    getChildren().setAll(new Columns(LEAST_EM, List.of(levels, rest)));
  }

  private Label sentence(String key, String one, String other) {
    return Words.label(texts.say(key, one, other));
  }

  void clear() {
    getChildren().clear();
  }
}
