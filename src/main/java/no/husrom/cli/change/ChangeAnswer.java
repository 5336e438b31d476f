package no.husrom.cli.change;

import java.util.List;
import java.util.Map;
import no.husrom.cli.frame.ResultJson;
import no.husrom.cli.frame.Session;
import no.husrom.plan.change.ChangeWords;
import no.husrom.plan.change.Worth;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.change.Change;
import no.husrom.plan.solve.change.ChangeList;
import no.husrom.text.Texts;

/// A list of changes, a line each or as JSON.
///
/// @param worth what a change is worth, by household, where that is known
public record ChangeAnswer(
    Session session, ChangeWords words, ChangeList changes, Map<String, Worth.Answer> worth) {

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
      Worth.Answer answer = worth.get(change.household());
      if (answer != null) {
        lines.append(' ').append(words.worthLine(change.household(), answer));
      }
    }
    return lines.toString();
  }

  public List<ResultJson> json() {
    return changes.changes().stream().map(this::json).toList();
  }

  private ResultJson json(Change change) {
    ResultJson json =
        new ResultJson()
            .put("household", change.household())
            .put("kind", change.kind().name())
            .put("told", change.told())
            .put("from", words.from(change))
            .put("to", words.to(change))
            .put("why", words.why(change));
    Worth.Answer answer = worth.get(change.household());
    Levels by = answer == null ? null : answer.by();
    if (by != null) {
      ResultJson levels = new ResultJson();
      for (int level = 0; level < Levels.COUNT; level++) {
        levels.put(Levels.name(level), by.get(level));
      }
      json.put("worth", levels);
    }
    return json;
  }
}
