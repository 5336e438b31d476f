package no.husrom.plan.change;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import no.husrom.plan.solve.contradiction.Clash;
import no.husrom.plan.words.ReasonWords;
import no.husrom.text.Formats;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// Contradictions in words: what contradicts what, and what to do.
///
/// @param household what a household is called, by its id
/// @param target what a dwelling or measure is called
public record ClashWords(
    Language language,
    UnaryOperator<String> household,
    UnaryOperator<String> target,
    ReasonWords reasons) {

  public String say(Clash clash) {
    Texts texts = Texts.of(ClashWords.class, language);
    Formats formats = texts.formats();
    return switch (clash) {
      case Clash.PinImpossible(String who, String where, var rules) ->
          texts.say(
              "clash.pin",
              household.apply(who),
              target.apply(where),
              reasons.say(List.copyOf(rules)));
      case Clash.PinsCollide(String where, int room, long taken, var who) ->
          taken == who.size()
              ? texts.say("clash.pins", target.apply(where), room, all(who))
              : texts.say("clash.places", target.apply(where), room, all(who), taken);
      case Clash.DeadlineBeforeReady(String who, LocalDate ready, LocalDate deadline) ->
          texts.say(
              "clash.deadline", household.apply(who), formats.date(ready), formats.date(deadline));
      case Clash.OverBudget(var money, long budget, long decided, var who) ->
          texts.say(
              "clash.budget." + money.name(),
              formats.kroner(decided),
              formats.kroner(budget),
              all(who));
      case Clash.BudgetDelays(long budget, long soon, var who) ->
          texts.say("clash.delays", formats.kroner(soon), formats.kroner(budget), all(who));
      case Clash.HomeNotLeft(String where, String tenant, var free, var who) ->
          free == null
              ? texts.say("clash.stays", target.apply(where), household.apply(tenant), all(who))
              : texts.say(
                  "clash.leaves",
                  target.apply(where),
                  household.apply(tenant),
                  all(who),
                  formats.date(free));
      case Clash.StaysOverlap overlap -> overlap(texts, overlap);
      case Clash.GroupsTogether(String place, var groups) ->
          texts.say(
              "clash.groups",
              target.apply(place),
              String.join("; ", groups.stream().map(this::all).toList()));
      case Clash.CapBelowLiving(var cap, var who) ->
          texts.say("clash.living", cap.place(), cap.most(), who.size(), all(who));
      case Clash.OverCap(var cap, var who) ->
          texts.say("clash.cap", cap.place(), cap.most(), all(who));
      case Clash.TooManyAtHome(String who, String where, int most, int persons) ->
          texts.say("clash.home", household.apply(who), persons, target.apply(where), most);
      case Clash.OverHandovers(LocalDate first, int most, var who) ->
          texts.say("clash.handovers", formats.date(first), most, all(who));
    };
  }

  private String overlap(Texts texts, Clash.StaysOverlap overlap) {
    Formats formats = texts.formats();
    LocalDate free = overlap.free();
    return texts.say(
        free == null ? "clash.forGood" : "clash.overlap",
        target.apply(overlap.dwelling()),
        household.apply(overlap.first()),
        formats.date(overlap.from()),
        household.apply(overlap.second()),
        formats.date(overlap.to()),
        free == null ? "" : formats.date(free));
  }

  private String all(List<String> households) {
    return String.join(", ", households.stream().map(household).toList());
  }
}
