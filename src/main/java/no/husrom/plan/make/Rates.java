package no.husrom.plan.make;

import java.time.LocalDate;
import java.util.List;
import no.husrom.office.Office;
import no.husrom.plan.UsedRate;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.solve.Problem;

/// The numbers a plan reckons with that are nobody's own: the office's settings and the planner's
/// prices. They hold from the first day planned for.
final class Rates {
  private static final String OFFICE = "office";
  private static final String PROGRAM = "program";

  private Rates() {}

  static List<UsedRate> of(Basis basis, Problem problem) {
    Office office = basis.registers().office();
    LocalDate from = basis.time().starts();
    return List.of(
        rate("adult-from", office.norm().adultFrom(), "years", from, OFFICE),
        rate("children-per-bedroom", office.norm().childrenPerBedroom(), "count", from, OFFICE),
        rate("same-sex-under", office.norm().sameSexUnder(), "years", from, OFFICE),
        rate("mixed-under", office.norm().mixedUnder(), "years", from, OFFICE),
        rate("most-per-bedroom", office.norm().mostPerBedroom(), "count", from, OFFICE),
        rate("bedrooms-below", office.bedroomsBelow(), "count", from, OFFICE),
        rate("bedrooms-above", office.bedroomsAbove(), "count", from, OFFICE),
        rate("turnaround", problem.norms().turnaroundDays(), "days", from, OFFICE),
        rate("rent-share", office.rentShare(), "percent", from, OFFICE),
        rate("temporary", office.temporaryPerDay(), "NOK/day", from, OFFICE),
        rate("shortest-lease", problem.norms().shortestLeaseDays(), "days", from, PROGRAM),
        rate("moving", problem.weights().movingCost(), "NOK", from, PROGRAM),
        rate("interest", problem.weights().interestPercent(), "percent", from, PROGRAM));
  }

  private static UsedRate rate(
      String name, long amount, String measure, LocalDate from, String source) {
    return new UsedRate(name, amount, measure, from, source);
  }
}
