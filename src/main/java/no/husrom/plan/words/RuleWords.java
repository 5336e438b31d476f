package no.husrom.plan.words;

import java.time.LocalDate;
import no.husrom.plan.solve.Reason.RuleBroken;
import no.husrom.plan.solve.Reason.WouldHelp;
import no.husrom.plan.solve.Rule;
import no.husrom.text.Formats;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// Says which rule stands in the way, and by how much it would have to give way, each number in the
/// rule's own unit: days as dates, money as kroner. A number that says nothing is left out.
final class RuleWords {
  private final Texts texts;
  private final Formats formats;
  private final LocalDate firstDay;

  /// @param firstDay the plan's first day, which the planner counts days from
  RuleWords(Language language, LocalDate firstDay) {
    this.texts = Texts.of(RuleWords.class, language);
    this.formats = Formats.of(language);
    this.firstDay = firstDay;
  }

  /// What is wrong, in a few words inside a sentence.
  String phrase(Rule rule) {
    return texts.name(rule);
  }

  /// What is wrong, in a sentence.
  String broken(RuleBroken broken) {
    Rule rule = broken.rule();
    if (rule == Rule.AVAILABLE && broken.found() >= broken.allowed()) {
      return texts.say("broken.never");
    } else if (rule == Rule.RESERVED && broken.allowed() == 0) {
      return texts.say("broken.RESERVED.none");
    }
    return texts.say(
        "broken." + rule.name(), measured(rule, broken.allowed()), measured(rule, broken.found()));
  }

  private String measured(Rule rule, long number) {
    return switch (rule) {
      case READY, AVAILABLE, LEAD_TIME, HORIZON, ENDS_TOO_SOON ->
          formats.date(firstDay.plusDays(number));
      case RENT, OPERATING_BUDGET, INVESTMENT_BUDGET -> formats.kroner(number);
      case BEDROOMS_TOO_FEW,
          BEDROOMS_TOO_MANY,
          PERSONS_PER_BEDROOM,
          MOST_PERSONS,
          MEASURE_UNITS,
          HANDOVERS,
          GROUP_CAP,
          MOST_CHANGES,
          STATED_LEVELS ->
          formats.number(number);
      case ONE_ASSIGNMENT,
          TARGET_KNOWN,
          FEATURES,
          FORBIDDEN_AREA,
          FORBIDDEN_PAIR,
          RESERVED,
          MAY_SHARE,
          SECRET_ADDRESS,
          PIN,
          OVERLAP,
          TENANT_FIRST,
          MAY_RENEW,
          MAY_MOVE,
          EXIT_KNOWN,
          ONE_SHARE_GROUP,
          SHARED_PLACES ->
          "";
    };
  }

  /// What would help, as the end of a sentence.
  ///
  /// @param target the dwelling or measure by its name
  String help(WouldHelp help, String target) {
    Rule rule = help.rule();
    if (target.isEmpty() && rule != Rule.HANDOVERS) {
      return help(rule, help.amount());
    }
    return switch (rule) {
      case RENT, OPERATING_BUDGET, INVESTMENT_BUDGET ->
          texts.say("help." + rule.name(), target, formats.kroner(help.amount()));
      case BEDROOMS_TOO_FEW,
          BEDROOMS_TOO_MANY,
          PERSONS_PER_BEDROOM,
          MOST_PERSONS,
          FEATURES,
          FORBIDDEN_AREA,
          FORBIDDEN_PAIR,
          RESERVED,
          MAY_SHARE,
          PIN,
          AVAILABLE,
          LEAD_TIME,
          ENDS_TOO_SOON,
          MAY_MOVE,
          MAY_RENEW,
          MEASURE_UNITS,
          HANDOVERS,
          GROUP_CAP,
          MOST_CHANGES ->
          texts.say("help." + rule.name(), target, help.amount());
      case ONE_ASSIGNMENT,
          TARGET_KNOWN,
          SECRET_ADDRESS,
          READY,
          HORIZON,
          OVERLAP,
          TENANT_FIRST,
          EXIT_KNOWN,
          ONE_SHARE_GROUP,
          SHARED_PLACES,
          STATED_LEVELS ->
          texts.say("help.other", phrase(rule), target);
    };
  }

  /// What would help wherever the household moves.
  private String help(Rule rule, long amount) {
    return switch (rule) {
      case OPERATING_BUDGET, INVESTMENT_BUDGET ->
          texts.say("help.any." + rule.name(), formats.kroner(amount));
      case AVAILABLE, PIN, MAY_MOVE, MOST_CHANGES -> texts.say("help.any." + rule.name(), amount);
      default -> texts.say("help.other", phrase(rule), "–");
    };
  }
}
