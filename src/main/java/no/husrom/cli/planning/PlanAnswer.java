package no.husrom.cli.planning;

import no.husrom.cli.frame.Session;
import no.husrom.plan.Placement;
import no.husrom.plan.Plan;
import no.husrom.plan.Unplaced;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.solve.Reason;
import no.husrom.plan.words.Names;
import no.husrom.plan.words.ReasonWords;
import no.husrom.plan.words.Sought;
import no.husrom.text.Formats;
import no.husrom.text.Texts;

/// A plan in a few lines: how good it is, how many got a home, who did not and why, what it costs.
record PlanAnswer(Session session, Plan plan, Basis basis) {
  /// All of them are told by `explain`.
  private static final int MOST_REASONS = 3;

  String words() {
    Texts texts = session.texts(PlanAnswer.class);
    Formats formats = texts.formats();
    long renewed =
        plan.placements().stream().filter(p -> p.home() instanceof Placement.Renewed).count();
    StringBuilder words = new StringBuilder();
    words.append(
        texts.say(
            plan.adoption() == null ? "plan.made" : "plan.adopted",
            plan.id(),
            String.valueOf(plan.year()),
            plan.persons().planned()));
    words.append('\n').append(LevelWords.of(session, plan.status(), plan.levels()));
    words
        .append('\n')
        .append(
            texts.say(
                "plan.homes",
                plan.placements().size() - renewed,
                renewed,
                plan.unplaced().size(),
                plan.placements().stream().filter(p -> p.lateDays() > 0).count()));
    words
        .append('\n')
        .append(
            texts.say(
                "plan.costs",
                formats.kroner(plan.costs().operating()),
                formats.kroner(plan.costs().netInvestment())));
    Names names = new Names(basis, session.language());
    ReasonWords reasons = new ReasonWords(session.language(), names, plan.starts());
    Sought sought = new Sought(session.language(), plan.unplaced());
    for (Unplaced unplaced : plan.unplaced()) {
      words
          .append('\n')
          .append(
              texts.say(
                  "plan.unplaced",
                  names.of(unplaced.who()),
                  unplaced.who().id(),
                  reasons.say(unplaced.reasons().stream().limit(MOST_REASONS).toList())));
      Reason change = unplaced.cheapestChange();
      if (change != null) {
        words.append(' ').append(sought.say(unplaced, reasons.say(change)));
      }
    }
    return words.toString();
  }
}
