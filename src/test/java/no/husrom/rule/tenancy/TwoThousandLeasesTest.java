package no.husrom.rule.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import no.husrom.rule.rate.RateBook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Seeded leases of every kind, most of them possible, some with days the wrong way round.
class TwoThousandLeasesTest {
  private static final long SEED = 20261126;
  private static final int LEASES = 2_000;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  @Test
  void everyFindingAndDateAgreesWithTheParagraphsReadSlowly() {
    TenancyLaw law = new TenancyLaw(RateBook.shipped());
    TreeMap<String, Integer> kinds = new TreeMap<>();
    Random random = new Random(SEED);
    for (int i = 0; i < LEASES; i++) {
      Facts lease = draw(random);
      TenancyFacts facts = lease.facts();
      String which = "seed " + SEED + ", lease " + i + ": " + facts;
      List<Finding> findings = law.findings(facts, TODAY);
      List<ComingDate> dates = law.dates(facts);
      LiteralAct literal = new LiteralAct(lease, TODAY);
      assertThat(findings).as(which).doesNotHaveDuplicates();
      assertThat(new HashSet<>(findings)).as(which).isEqualTo(literal.findings);
      assertThat(dates).as(which).doesNotHaveDuplicates();
      assertThat(new HashSet<>(dates)).as(which).isEqualTo(literal.dates);
      List<ComingDate> coming = law.datesFrom(facts, TODAY);
      Set<ComingDate> expected = new HashSet<>(literal.now);
      literal.dates.stream().filter(d -> !d.day().isBefore(TODAY)).forEach(expected::add);
      assertThat(coming).as(which).doesNotHaveDuplicates();
      assertThat(new HashSet<>(coming)).as(which).isEqualTo(expected);
      literal.now.forEach(d -> kinds.merge(d.getClass().getSimpleName(), 1, Integer::sum));
      findings.forEach(f -> kinds.merge(f.getClass().getSimpleName(), 1, Integer::sum));
      dates.forEach(d -> kinds.merge(d.getClass().getSimpleName(), 1, Integer::sum));
    }
    System.out.println(kinds);
    Set<String> never = new HashSet<>();
    for (Class<?> sealed : List.of(Finding.class, ComingDate.class)) {
      for (Class<?> kind : sealed.getPermittedSubclasses()) {
        if (!kinds.containsKey(kind.getSimpleName())) {
          never.add(kind.getSimpleName());
        }
      }
    }
    assertThat(never)
        .as("kinds that no lease here has; none of them is from before the act")
        .containsExactly("BeforeTheAct");
  }

  private static Facts draw(Random random) {
    Facts lease = new Facts();
    lease.starts = day(random, 2020, 7);
    lease.signed = maybe(random, 90, () -> near(random, lease.starts, 20, 30));
    lease.fixed = random.nextInt(100) < 70;
    int[] months = {36, 36, 36, 12, 60, 6, 24, 35};
    LocalDate end =
        lease
            .starts
            .plusMonths(months[random.nextInt(months.length)])
            .plusDays(random.nextInt(3) - 2);
    lease.ends = lease.fixed || random.nextInt(4) == 0 ? end : null;
    if (random.nextInt(40) == 0) {
      lease.ends = day(random, 2019, 3);
    }
    lease.rent = maybe(random, 95, () -> 5_000 + random.nextInt(15_000));
    lease.rentSince = maybe(random, 30, () -> near(random, lease.starts, 20, 900));
    lease.deposit = maybe(random, 50, () -> random.nextInt(100_000));
    lease.guarantee = maybe(random, 40, () -> random.nextInt(90_000));
    lease.account = random.nextBoolean();
    lease.advance = maybe(random, 30, () -> random.nextInt(20_000));
    lease.other = random.nextInt(10) == 0 ? "Nøkkelpengar" : "";
    lease.noTermination = random.nextInt(3) > 0;
    lease.disadvantaged = random.nextInt(3) > 0;
    lease.exceptions = EnumSet.noneOf(AgreedException.class);
    for (AgreedException exception : AgreedException.values()) {
      if (random.nextInt(3) == 0) {
        lease.exceptions.add(exception);
      }
    }
    lease.shortReason = maybe(random, 50, () -> "Skal rivast");
    lease.weighty = maybe(random, 30, () -> "Helse");
    lease.earlier = random.nextInt(3);
    lease.landlordLivesIn = random.nextInt(6) == 0;
    lease.holidayHome = random.nextInt(6) == 0;
    lease.room = random.nextInt(6) == 0;
    if (random.nextInt(3) == 0) {
      lease.notice = near(random, lease.starts, 30, 1_200);
      lease.noticeBy =
          random.nextBoolean() ? TenancyFacts.Party.TENANT : TenancyFacts.Party.LANDLORD;
      lease.protested = maybe(random, 50, () -> near(random, lease.notice, 5, 45));
    } else {
      lease.protested = maybe(random, 3, () -> day(random, 2024, 3));
    }
    lease.demanded =
        maybe(
            random,
            30,
            () -> near(random, lease.ends == null ? lease.starts : lease.ends, 60, 150));
    lease.replaced = random.nextInt(5) == 0;
    return lease;
  }

  private static LocalDate day(Random random, int year, int years) {
    return LocalDate.of(year, 1, 1).plusDays(random.nextInt(365 * years));
  }

  private static LocalDate near(Random random, @Nullable LocalDate day, int before, int after) {
    LocalDate from = day == null ? TODAY : day;
    return from.minusDays(before).plusDays(random.nextInt(before + after));
  }

  private static <T> @Nullable T maybe(Random random, int ofHundred, Supplier<T> fact) {
    return random.nextInt(100) < ofHundred ? fact.get() : null;
  }
}
