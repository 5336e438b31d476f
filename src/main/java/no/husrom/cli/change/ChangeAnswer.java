package no.husrom.cli.change;

import java.util.List;
import no.husrom.cli.frame.ResultJson;
import no.husrom.cli.frame.Session;
import no.husrom.plan.change.ChangeWords;
import no.husrom.plan.solve.change.Change;
import no.husrom.plan.solve.change.ChangeList;
import no.husrom.text.Texts;

/// A list of changes, a line each or as JSON.
public record ChangeAnswer(Session session, ChangeWords words, ChangeList changes) {

  public String lines() {
    Texts texts = session.texts(ChangeAnswer.class);
    if (changes.changes().isEmpty()) {
      return texts.say("changes.none");
    }
    StringBuilder lines =
        new StringBuilder(texts.say("changes.count", changes.changes().size(), changes.counted()));
    for (Change change : changes.changes()) {
      lines
          .append('\n')
          .append(
              texts.say(
                  change.told() ? "changes.told" : "changes.line",
                  words.household(change.household()),
                  words.kind(change),
                  words.from(change),
                  words.to(change),
                  words.why(change)));
    }
    return lines.toString();
  }

  public List<ResultJson> json() {
    return changes.changes().stream()
        .map(
            change ->
                new ResultJson()
                    .put("household", change.household())
                    .put("kind", change.kind().name())
                    .put("told", change.told())
                    .put("from", words.from(change))
                    .put("to", words.to(change))
                    .put("why", words.why(change)))
        .toList();
  }
}
