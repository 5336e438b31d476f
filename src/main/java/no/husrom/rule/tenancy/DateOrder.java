package no.husrom.rule.tenancy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.husrom.rule.tenancy.Finding.DatesReversed;
import no.husrom.rule.tenancy.Finding.Day;
import org.jspecify.annotations.Nullable;

/// Finds dates that are the wrong way round. Which of the two is wrong nobody knows, so `sound` is
/// the lease without either, and without what hangs on them.
record DateOrder(List<DatesReversed> reversed, TenancyFacts sound) {

  private record Rule(Day earlier, Day later) {}

  private static final List<Rule> RULES =
      List.of(
          new Rule(Day.STARTS, Day.ENDS),
          new Rule(Day.SIGNED, Day.ENDS),
          new Rule(Day.STARTS, Day.RENT_SINCE),
          new Rule(Day.SIGNED, Day.NOTICE),
          new Rule(Day.NOTICE, Day.PROTEST),
          new Rule(Day.STARTS, Day.MOVING_DEMANDED));

  static DateOrder of(TenancyFacts facts) {
    Map<Day, LocalDate> days = days(facts);
    List<DatesReversed> reversed = new ArrayList<>();
    Set<Day> out = EnumSet.noneOf(Day.class);
    for (Rule rule : RULES) {
      LocalDate first = days.get(rule.earlier);
      LocalDate second = days.get(rule.later);
      if (first != null && second != null && !inOrder(rule, first, second)) {
        reversed.add(new DatesReversed(rule.earlier, first, rule.later, second));
        out.add(rule.earlier);
        out.add(rule.later);
      }
    }
    hanging(out, Day.SIGNED, Day.STARTS);
    hanging(out, Day.NOTICE, Day.PROTEST);
    hanging(out, Day.MOVING_DEMANDED, Day.ENDS);
    days.keySet().removeAll(out);
    return new DateOrder(reversed, with(facts, days));
  }

  /// A lease lasts at least until the day after its first; the rest may fall on one day.
  private static boolean inOrder(Rule rule, LocalDate first, LocalDate second) {
    return rule.earlier == Day.STARTS && rule.later == Day.ENDS
        ? second.isAfter(first)
        : !second.isBefore(first);
  }

  private static void hanging(Set<Day> out, Day cause, Day hangs) {
    if (out.contains(cause)) {
      out.add(hangs);
    }
  }

  private static Map<Day, LocalDate> days(TenancyFacts facts) {
    Map<Day, LocalDate> days = new EnumMap<>(Day.class);
    put(days, Day.SIGNED, facts.period().signedOn());
    put(days, Day.STARTS, facts.period().starts());
    put(days, Day.ENDS, facts.period().ends());
    put(days, Day.RENT_SINCE, facts.money().rentSince());
    put(days, Day.NOTICE, facts.leaving().noticeOn());
    put(days, Day.PROTEST, facts.leaving().protestedOn());
    put(days, Day.MOVING_DEMANDED, facts.leaving().movingDemandedOn());
    return days;
  }

  private static void put(Map<Day, LocalDate> days, Day day, @Nullable LocalDate date) {
    if (date != null) {
      days.put(day, date);
    }
  }

  private static TenancyFacts with(TenancyFacts facts, Map<Day, LocalDate> days) {
    TenancyFacts.Money m = facts.money();
    TenancyFacts.Leaving l = facts.leaving();
    return new TenancyFacts(
        new TenancyFacts.Period(
            facts.period().fixed(), days.get(Day.SIGNED), days.get(Day.STARTS), days.get(Day.ENDS)),
        new TenancyFacts.Money(
            m.rent(),
            days.get(Day.RENT_SINCE),
            m.deposit(),
            m.guarantee(),
            m.account(),
            m.advanceRent(),
            m.otherPayments()),
        facts.agreed(),
        new TenancyFacts.Leaving(
            days.get(Day.NOTICE),
            l.noticeBy(),
            days.get(Day.PROTEST),
            days.get(Day.MOVING_DEMANDED),
            l.replaced()));
  }
}
