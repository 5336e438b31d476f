package no.husrom.plan.ui.wizard;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import no.husrom.office.Decision;
import no.husrom.plan.words.FindingWords;
import no.husrom.rule.settlement.DecisionText;
import no.husrom.text.Language;

/// What in the decision's text is to be looked at, a line each; nothing when there is nothing.
final class DecisionFindings extends Label {
  private final FindingWords sentences;

  DecisionFindings(Language language) {
    sentences = new FindingWords(language);
    setWrapText(true);
    setMinHeight(Region.USE_PREF_SIZE);
    getStyleClass().add("warm");
  }

  void show(Decision decision) {
    String found =
        DecisionText.check(decision.text(), decision.year(), decision.decided()).stream()
            .map(sentences::say)
            .collect(Collectors.joining("\n"));
    setText(found);
    setVisible(!found.isEmpty());
    setManaged(!found.isEmpty());
  }
}
