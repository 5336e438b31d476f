package no.husrom.cli.planning;

import java.util.List;
import no.husrom.cli.frame.Session;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.Proposal.Level;
import no.husrom.plan.solve.Proposal.Status;
import no.husrom.plan.words.ProofWords;
import no.husrom.text.Texts;

/// How good a plan is, in words: status, the five levels with their bounds, how many got a home.
final class LevelWords {
  private LevelWords() {}

  static String of(Session session, Proposal proposal) {
    long without =
        proposal.assignments().stream().filter(a -> a instanceof Assignment.Unplaced).count();
    return of(session, proposal.status(), proposal.levels())
        + "\n"
        + session
            .texts(LevelWords.class)
            .say("level.placed", proposal.assignments().size() - without, without);
  }

  static String of(Session session, Status status, List<Level> levels) {
    Texts texts = session.texts(LevelWords.class);
    ProofWords words = new ProofWords(session.language());
    StringBuilder lines = new StringBuilder(words.certainty(status));
    for (Level level : levels) {
      lines
          .append('\n')
          .append(
              texts.say(
                  level.proven() ? "level.proven" : "level.gap",
                  words.level(level.name()),
                  texts.formats().number(ProofWords.shown(level.name(), level.value())),
                  texts.formats().number(ProofWords.shown(level.name(), level.bound()))));
    }
    return lines.toString();
  }
}
