package no.husrom.plan.document.paper;

import java.util.List;
import no.husrom.paper.Paper;
import no.husrom.plan.Plan;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.document.DocumentWords;
import no.husrom.plan.need.NeedAssumptions;
import no.husrom.plan.need.PersonCount;
import no.husrom.plan.need.SettlementYear;
import no.husrom.plan.show.PublicEdition;
import no.husrom.plan.show.PublicPlan;
import no.husrom.plan.show.Readers;
import no.husrom.plan.show.Redaction;
import no.husrom.text.Language;

/// Makes the plan's paper. The basis gives labels and addresses their words, and the history of
/// what was requested, decided and settled.
public final class PlanPaper {
  private PlanPaper() {}

  /// The edition for these readers.
  public static Paper of(Readers readers, Plan plan, Basis basis, Language language) {
    return switch (readers) {
      case INTERNAL -> internal(plan, basis, language);
      case PUBLIC -> publicEdition(plan, basis, language);
    };
  }

  /// For the office: everybody by name, but nothing about where households with a secret address
  /// live.
  public static Paper internal(Plan plan, Basis basis, Language language) {
    Plan shown = Redaction.internal(plan);
    DocumentWords words = new DocumentWords(basis, language, shown.year(), shown.starts());
    Paper paper = paper(words, language, "paper.internal", plan);
    new Opening(words, paper).internal(shown);
    DecisionPart decision = new DecisionPart(words, paper);
    decision.decision();
    decision.history(history(basis), settled -> settled);
    new BalancePart(words, paper).internal(shown.balance());
    new PeoplePart(words, paper).write(shown);
    MoneyPart money = new MoneyPart(words, paper);
    money.measures(shown.measures());
    money.costs(shown.costs());
    money.temporary(shown.costs());
    new TaskPart(words, paper).byUnit(shown.tasks());
    new SourcePart(words, paper).write(shown);
    return paper;
  }

  /// For the council and the public: no household, no person, small numbers suppressed.
  public static Paper publicEdition(Plan plan, Basis basis, Language language) {
    PublicPlan shown = PublicEdition.of(plan);
    DocumentWords words = new DocumentWords(basis, language, shown.year(), shown.starts());
    Paper paper = paper(words, language, "paper.public", plan);
    new Opening(words, paper).publicEdition(shown);
    DecisionPart decision = new DecisionPart(words, paper);
    decision.decision();
    decision.history(history(basis), PublicEdition::count);
    new BalancePart(words, paper).publicEdition(shown);
    MoneyPart money = new MoneyPart(words, paper);
    money.measures(shown.measures());
    money.costs(shown.costs());
    new TaskPart(words, paper).measures(shown.tasks());
    new SourcePart(words, paper).publicEdition(shown);
    return paper;
  }

  private static List<SettlementYear> history(Basis basis) {
    return new PersonCount(basis, NeedAssumptions.PROPOSED).history();
  }

  private static Paper paper(DocumentWords words, Language language, String edition, Plan plan) {
    String made = words.formats().time(plan.created());
    return new Paper(language, words.title())
        .head(words.municipality())
        .foot(words.say("paper.foot", words.say("paper.version", plan.id()), made))
        .title(words.heading(), words.say(edition, plan.id(), made));
  }
}
