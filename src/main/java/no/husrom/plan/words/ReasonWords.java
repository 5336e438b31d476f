package no.husrom.plan.words;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Reason;
import no.husrom.text.Formats;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// Says reasons as sentences a coordinator can repeat to a family and to a council.
public final class ReasonWords {
  private static final int COST = 2;

  private final Texts texts;
  private final Formats formats;
  private final Names names;
  private final RuleWords rules;

  /// @param firstDay the first day planned for, see [no.husrom.plan.Plan#starts]
  public ReasonWords(Language language, Names names, LocalDate firstDay) {
    this.texts = Texts.of(ReasonWords.class, language);
    this.formats = Formats.of(language);
    this.names = names;
    this.rules = new RuleWords(language, firstDay);
  }

  /// All of them, one sentence after the other; what makes the home accessible in one.
  public String say(List<Reason> reasons) {
    List<Reason.Accessible> accessible =
        reasons.stream()
            .filter(Reason.Accessible.class::isInstance)
            .map(Reason.Accessible.class::cast)
            .toList();
    return reasons.stream()
        .filter(r -> !(r instanceof Reason.Accessible a) || a.equals(accessible.getFirst()))
        .map(r -> r instanceof Reason.Accessible ? features(accessible) : say(r))
        .collect(Collectors.joining(" "));
  }

  private String features(List<Reason.Accessible> accessible) {
    return texts.say(
        "accessible",
        accessible.stream()
            .map(a -> texts.name(a.feature()))
            .collect(Collectors.joining(texts.say("accessible.and"))));
  }

  public String say(Reason reason) {
    return switch (reason) {
      case Reason.Pinned(String target) -> texts.say("pinned", names.target(target));
      case Reason.Kept(String target, boolean told) ->
          texts.say(told ? "kept.told" : "kept", names.target(target));
      case Reason.Bedrooms(int needed, int given) -> texts.say("bedrooms", needed, given);
      case Reason.Accessible feature -> features(List.of(feature));
      case Reason.Starts(var day, var ready, var freed) ->
          freed == null
              ? texts.say("starts.unit", formats.date(day), formats.date(ready))
              : texts.say("starts", formats.date(day), formats.date(ready), formats.date(freed));
      case Reason.FreedBy(String household, var day) ->
          texts.say("freedBy", names.household(household), formats.date(day));
      case Reason.Late(int days, int _) -> texts.say("late", days);
      case Reason.Temporary(int days, long kroner) ->
          texts.say("temporary", days, formats.kroner(kroner));
      case Reason.Area(String area, boolean preferred) ->
          texts.say(preferred ? "area.preferred" : "area.other", area);
      case Reason.Rent(int rent, int most) ->
          texts.say("rent", formats.kroner(rent), formats.kroner(most));
      case Reason.Choices(int homes) -> texts.say("choices", homes);
      case Reason.Opened(String measure, long operating, long investment) ->
          texts.say(
              investment == 0 ? "opened.operating" : "opened",
              names.target(measure),
              formats.kroner(operating),
              formats.kroner(investment));
      case Reason.BestForAll() -> texts.say("bestForAll");
      case Reason.RuleBroken broken -> rules.broken(broken);
      case Reason.TakenBy(String household, String target) ->
          texts.say("takenBy", names.target(target), names.household(household));
      case Reason.Worse(Levels by, boolean proven) ->
          texts.say(proven ? "worse" : "worse.found", difference(by));
      case Reason.AsGood() -> texts.say("asGood");
      case Reason.Excluded(var rule, int homes) -> texts.say("excluded", homes, rules.phrase(rule));
      case Reason.WouldHelp help -> texts.say("helps", step(help));
      case Reason.Together(List<Reason.WouldHelp> steps) -> texts.say("together", numbered(steps));
      case Reason.Free(String target, var day) ->
          texts.say("free", names.target(target), formats.date(day));
    };
  }

  private String step(Reason.WouldHelp help) {
    return rules.help(help, help.target().isEmpty() ? "" : names.target(help.target()));
  }

  private String numbered(List<Reason.WouldHelp> steps) {
    return IntStream.range(0, steps.size())
        .mapToObj(i -> "(" + (i + 1) + ") " + step(steps.get(i)))
        .collect(Collectors.joining("; "));
  }

  /// What a choice would do to the plan, in a sentence: the first level that differs.
  public String price(Levels by) {
    int order = by.compareTo(Levels.ZERO);
    return order == 0
        ? texts.say("price.same")
        : texts.say(order > 0 ? "price.worse" : "price.better", difference(by));
  }

  /// The first level that differs, in words.
  private String difference(Levels by) {
    for (int level = 0; level < Levels.COUNT; level++) {
      if (by.get(level) != 0) {
        long amount = Math.abs(by.get(level));
        return texts.say(
            (by.get(level) > 0 ? "level." : "better.") + Levels.name(level),
            level == COST ? formats.kroner(100 * amount) : amount);
      }
    }
    return texts.say("level.none");
  }
}
