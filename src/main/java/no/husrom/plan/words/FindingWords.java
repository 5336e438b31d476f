package no.husrom.plan.words;

import no.husrom.rule.settlement.DecisionFinding;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// What is to be looked at in the council's decision, in sentences that quote it.
public final class FindingWords {
  private final Texts texts;

  public FindingWords(Language language) {
    this.texts = Texts.of(FindingWords.class, language);
  }

  public String say(DecisionFinding finding) {
    return switch (finding) {
      case DecisionFinding.NoNumber _ -> texts.say("finding.noNumber");
      case DecisionFinding.SeveralNumbers(var words) ->
          texts.say("finding.severalNumbers", String.join(texts.say("finding.between"), words));
      case DecisionFinding.UnclearNumber(String words) -> texts.say("finding.unclearNumber", words);
      case DecisionFinding.OtherNumber(String words, int registered) ->
          texts.say("finding.otherNumber", words, registered);
      case DecisionFinding.NoYear(int year) -> texts.say("finding.noYear", String.valueOf(year));
      case DecisionFinding.Reservation(String words) -> texts.say("finding.reservation", words);
      case DecisionFinding.FamilyCounted(String words) -> texts.say("finding.familyCounted", words);
      case DecisionFinding.Nationality(String words) -> texts.say("finding.nationality", words);
      case DecisionFinding.FamilyType(String words) -> texts.say("finding.familyType", words);
      case DecisionFinding.MinorsNotApart _ -> texts.say("finding.minors");
      case DecisionFinding.CapacityNotStated _ -> texts.say("finding.capacity");
    };
  }
}
