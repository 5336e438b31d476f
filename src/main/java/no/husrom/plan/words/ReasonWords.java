package no.husrom.plan.words;

import java.util.List;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Reason;
import no.husrom.text.Formats;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// Says reasons as sentences a coordinator can repeat to a family and to a council.
public final class ReasonWords {
  private final Texts texts;
  private final Formats formats;
  private final Names names;

  public ReasonWords(Language language, Names names) {
    this.texts = Texts.of(ReasonWords.class, language);
    this.formats = Formats.of(language);
    this.names = names;
  }

  /// All of them, one sentence after the other.
  public String say(List<Reason> reasons) {
    return String.join(" ", reasons.stream().map(this::say).toList());
  }

  public String say(Reason reason) {
    return switch (reason) {
      case Reason.Pinned(String target) -> texts.say("pinned", names.target(target));
      case Reason.Kept(String target, boolean told) ->
          texts.say(told ? "kept.told" : "kept", names.target(target));
      case Reason.Bedrooms(int needed, int given) -> texts.say("bedrooms", needed, given);
      case Reason.Accessible(var feature) -> texts.say("accessible", texts.name(feature));
      case Reason.Starts(var day, var ready, var freed) ->
          freed == null
              ? texts.say("starts.unit", formats.date(day), formats.date(ready))
              : texts.say("starts", formats.date(day), formats.date(ready), formats.date(freed));
      case Reason.FreedBy(String household, var day) ->
          texts.say("freedBy", names.household(household), formats.date(day));
      case Reason.Late(int days, int weight) -> texts.say("late", days, weight);
      case Reason.Temporary(int days, long kroner) ->
          texts.say("temporary", days, formats.kroner(kroner));
      case Reason.Area(String area, boolean preferred) ->
          texts.say(preferred ? "area.preferred" : "area.other", area);
      case Reason.Rent(int rent, int most) ->
          texts.say("rent", formats.kroner(rent), formats.kroner(most));
      case Reason.Choices(int homes) -> texts.say("choices", homes);
      case Reason.Opened(String measure, long operating, long investment) ->
          texts.say(
              "opened",
              names.target(measure),
              formats.kroner(operating),
              formats.kroner(investment));
      case Reason.BestForAll() -> texts.say("bestForAll");
      case Reason.RuleBroken broken -> broken(broken);
      case Reason.TakenBy(String household, String target) ->
          texts.say("takenBy", names.target(target), names.household(household));
      case Reason.Worse(Levels by, boolean proven) ->
          texts.say(proven ? "worse" : "worse.found", difference(by));
      case Reason.AsGood() -> texts.say("asGood");
      case Reason.Excluded(var rule, int homes) -> texts.say("excluded", homes, texts.name(rule));
      case Reason.WouldHelp help -> help(help);
    };
  }

  private String help(Reason.WouldHelp help) {
    String target = help.target().isEmpty() ? "" : names.target(help.target());
    return switch (help.rule()) {
      case AVAILABLE -> texts.say("wouldHelp.home", target);
      case RENT, OPERATING_BUDGET, INVESTMENT_BUDGET ->
          texts.say("wouldHelp", texts.name(help.rule()), target, formats.kroner(help.amount()));
      default ->
          help.amount() == 0
              ? texts.say("wouldHelp.rule", texts.name(help.rule()), target)
              : texts.say(
                  "wouldHelp", texts.name(help.rule()), target, formats.number(help.amount()));
    };
  }

  private String broken(Reason.RuleBroken broken) {
    String rule = texts.name(broken.rule());
    return broken.allowed() == 0 && broken.found() == 0
        ? texts.say("broken", rule)
        : texts.say(
            "broken.numbers",
            rule,
            formats.number(broken.allowed()),
            formats.number(broken.found()));
  }

  /// The first level that differs, in words.
  private String difference(Levels by) {
    for (int level = 0; level < Levels.COUNT; level++) {
      if (by.get(level) != 0) {
        return texts.say("level." + Levels.name(level), formats.number(Math.abs(by.get(level))));
      }
    }
    return texts.say("level.none");
  }
}
