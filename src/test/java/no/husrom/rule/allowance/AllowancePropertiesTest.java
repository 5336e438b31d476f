package no.husrom.rule.allowance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import no.husrom.rule.allowance.Facts.Home;
import no.husrom.rule.allowance.Facts.Means;
import no.husrom.rule.allowance.Facts.People;
import no.husrom.rule.rate.RateBook;
import org.junit.jupiter.api.Test;

/// What holds for every household in every dwelling: all kinds of people in all groups, under the
/// rules of today and of 2022, with incomes and rents drawn at random.
class AllowancePropertiesTest {
  private static final long SEED = 20_261_122;
  private static final int EACH = 40;

  @Test
  void moreIncomeNeverGivesMore() {
    overAll(
        (facts, random) -> {
          Means means = facts.means();
          long more = means.incomePerYear() + 1 + random.nextInt(50_000);
          Facts richer =
              new Facts(
                  facts.day(),
                  facts.people(),
                  new Means(more, means.wealth(), means.ownsDwelling()),
                  facts.home());
          assertThat(monthly(richer))
              .as(facts + " with " + more)
              .isLessThanOrEqualTo(monthly(facts));
        });
  }

  @Test
  void moreWealthNeverGivesMore() {
    overAll(
        (facts, random) -> {
          Means means = facts.means();
          if (means.wealth() > 0) {
            Facts richer =
                new Facts(
                    facts.day(),
                    facts.people(),
                    new Means(
                        means.incomePerYear(),
                        means.wealth() + random.nextInt(200_000),
                        means.ownsDwelling()),
                    facts.home());
            assertThat(monthly(richer)).as(richer.toString()).isLessThanOrEqualTo(monthly(facts));
          }
        });
  }

  @Test
  void aDearerDwellingNeverGivesLess() {
    overAll(
        (facts, random) -> {
          Facts dearer = withRent(facts, facts.home().rentPerMonth() + 1 + random.nextInt(3_000));
          assertThat(monthly(dearer)).as(dearer.toString()).isGreaterThanOrEqualTo(monthly(facts));
        });
  }

  @Test
  void aboveTheCeilingNothingChanges() {
    overAll(
        (facts, random) -> {
          int atCeiling = Math.toIntExact((allowance(facts).ceiling() + 11) / 12);
          Allowance first = allowance(withRent(facts, atCeiling));
          Allowance dearer = allowance(withRent(facts, atCeiling + 1 + random.nextInt(30_000)));
          assertThat(dearer.monthly()).as(facts.toString()).isEqualTo(first.monthly());
          assertThat(dearer.approvedCost()).isEqualTo(dearer.ceiling());
          assertThat(dearer.rentAboveCeiling()).isPositive();
        });
  }

  @Test
  void whatIsPaidIsNothingOrAtLeastTheLeastAndNeverAllOfTheRent() {
    overAll(
        (facts, _) -> {
          Allowance reckoned = allowance(facts);
          assertThat(reckoned.monthly() == 0 || reckoned.monthly() >= 50)
              .as(facts.toString())
              .isTrue();
          assertThat(reckoned.nothing() == null).isEqualTo(reckoned.monthly() > 0);
          assertThat(reckoned.approvedCost()).isLessThanOrEqualTo(reckoned.ceiling());
        });
  }

  @Test
  void aboveTheIncomeLimitThereIsNothing() {
    overAll(
        (facts, random) -> {
          long limit = 12 * (allowance(facts).incomeLimit() + 1);
          Facts above =
              new Facts(
                  facts.day(),
                  facts.people(),
                  Means.ofIncome(limit + random.nextInt(100_000)),
                  withRent(facts, 30_000).home());
          assertThat(monthly(above)).as(above.toString()).isZero();
        });
  }

  private interface Claim {
    void holds(Facts facts, Random random);
  }

  private static void overAll(Claim claim) {
    Random random = new Random(SEED);
    for (int adults = 1; adults <= 4; adults++) {
      for (int children = 0; children <= 5; children++) {
        for (int group = 1; group <= 4; group++) {
          for (int i = 0; i < EACH; i++) {
            claim.holds(drawn(random, adults, children, group), random);
          }
        }
      }
    }
  }

  private static Facts drawn(Random random, int adults, int children, int group) {
    boolean now = random.nextInt(4) > 0;
    boolean young = now && random.nextInt(4) == 0;
    boolean old = now && !young && random.nextInt(4) == 0;
    long wealth = now && random.nextBoolean() ? 1 + random.nextInt(1_000_000) : 0;
    return new Facts(
        now ? LocalDate.of(2026, 11, 22) : LocalDate.of(2022, 10, 1),
        new People(adults, children, young, old),
        new Means(random.nextInt(900_000), wealth, random.nextBoolean()),
        new Home(random.nextInt(25_000), random.nextBoolean(), random.nextInt(4) == 0, group));
  }

  private static Facts withRent(Facts facts, int rent) {
    Home home = facts.home();
    return new Facts(
        facts.day(),
        facts.people(),
        facts.means(),
        new Home(rent, home.heatingIncluded(), home.adapted(), home.group()));
  }

  private static int monthly(Facts facts) {
    return allowance(facts).monthly();
  }

  private static Allowance allowance(Facts facts) {
    return (Allowance) AllowanceRule.answer(facts, RateBook.shipped());
  }
}
