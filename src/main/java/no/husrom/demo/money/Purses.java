package no.husrom.demo.money;

import java.util.List;
import no.husrom.demo.source.DemoYear;
import no.husrom.demo.source.Stream;
import no.husrom.demo.source.Stream.Kind;
import no.husrom.household.Benefit;
import no.husrom.household.Category;
import no.husrom.household.Economy;
import no.husrom.household.Household;
import no.husrom.household.Member;
import no.husrom.household.Part;
import org.jspecify.annotations.Nullable;

/// Draws what households have beside what is drawn with them: for tenants of whom nobody knew the
/// income, one; wealth, debt and benefits. Some tenants have long had ordinary wages and could
/// carry a loan, which is the point of the ladder.
public final class Purses {
  private static final int PENSION_AGE = 67;

  private final DemoYear year;
  private final long seed;

  public Purses(DemoYear year, long seed) {
    this.year = year;
    this.seed = seed;
  }

  /// The household with its purse; `number` is its own among those of the demo. With `asked`
  /// somebody has asked for the income; of others it stays as it was drawn.
  public Household fill(int number, Household household, boolean asked) {
    Stream draw = new Stream(seed, Kind.PURSE, number);
    Economy known = household.economy();
    boolean fresh = known.incomePerYear() == null;
    if (fresh && !asked) {
      return household;
    }
    boolean wages = fresh && draw.chance(60);
    return household.withEconomy(
        new Economy(
            fresh ? Integer.valueOf(income(draw, household, wages)) : known.incomePerYear(),
            known.supportPerMonth(),
            known.mostRent(),
            wealth(draw, wages),
            debt(draw),
            fresh ? null : benefit(draw, household)));
  }

  /// Each of the parents or the single has wages, or something between them and a benefit.
  private static int income(Stream draw, Household household, boolean wages) {
    int income = 0;
    for (Member member : household.members()) {
      boolean earns = member.part() == Part.MAIN || member.part() == Part.PARTNER;
      if (earns && member.expectedOn() == null) {
        income += 1_000 * (wages ? draw.between(430, 590) : draw.between(290, 370));
      }
    }
    return income;
  }

  private static @Nullable Integer wealth(Stream draw, boolean wages) {
    if (draw.chance(12)) {
      return null;
    }
    return 1_000 * (wages ? draw.between(40, 520) : draw.between(0, 45));
  }

  private static @Nullable Integer debt(Stream draw) {
    return draw.chance(10) ? null : draw.chance(60) ? 0 : 1_000 * draw.between(15, 240);
  }

  private @Nullable Benefit benefit(Stream draw, Household household) {
    List<Integer> ages =
        household.members().stream().map(m -> year.year() - m.birthYear()).toList();
    boolean alone = ages.size() == 1;
    if (alone && ages.getFirst() >= PENSION_AGE) {
      return Benefit.OLD_AGE;
    }
    boolean lately =
        household.category() == Category.REFUGEE
            && household.settledOn() != null
            && household.settledOn().isAfter(year.start().minusYears(2));
    if (lately) {
      return Benefit.INTRODUCTION;
    }
    boolean young = alone && ages.getFirst() >= Member.ADULT_AGE && ages.getFirst() < 36;
    return young && draw.chance(15) ? Benefit.YOUNG_DISABLED : null;
  }
}
