package no.husrom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.husrom.dwelling.DwellingStore;
import no.husrom.household.HouseholdStore;
import no.husrom.lease.LeaseStore;
import no.husrom.office.RateStore;
import no.husrom.rule.rate.Rate;
import no.husrom.rule.rate.RateUnit;
import no.husrom.rule.rate.Standing;
import no.husrom.store.Database;
import no.husrom.store.Filled;
import no.husrom.store.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TenancyTest {
  @TempDir private Path home;

  @Test
  void aTooShortTermIsToldWithParagraphConsequenceAndRemedyInThreeLanguages() {
    assertSaid("nn", "husleigelova § 9-3", "gjeld som tidsuavgrensa", "tidlegast 31.12.2028");
    assertSaid("nb", "husleieloven § 9-3", "gjelder som tidsubestemt", "tidligst 31.12.2028");
    assertSaid("en", "tenancy act § 9-3", "counts as open-ended", "31.12.2028 at the earliest");
  }

  private void assertSaid(String language, String... words) {
    Ran ran =
        husrom("--from=2026-01-01", "--until=2026-12-31", "--rent=9000", "--lang=" + language);
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).contains(words).doesNotContain("{0}");
  }

  @Test
  void asJsonEachFindingAndDateHasItsKindAndParagraph() {
    Ran ran =
        husrom(
            "--from=2023-09-01",
            "--until=2026-08-31",
            "--signed=2023-08-20",
            "--no-termination",
            "--on=2026-11-26",
            "--json");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith("{")
        .contains(
            "\"findings\" : [ ]",
            "\"kind\" : \"BecomesOpenEnded\"",
            "\"day\" : \"2026-11-30\"",
            "\"paragraph\" : \"9-2\"",
            "\"noticeGivenThisDayEnds\" : \"2027-02-28\"");
  }

  @Test
  void aLeaseOfTheRegisterIsJudgedAmongTheOthersAndNamesNobody() {
    Path data = home.resolve("office");
    try (Database database = Database.open(new Location.LocalFile(data), Ran.CLOCK)) {
      database.change(
          tx -> {
            new DwellingStore().save(tx, List.of(Filled.dwelling("B1")));
            new HouseholdStore().save(tx, Filled.household("H1"));
            new LeaseStore()
                .save(
                    tx,
                    List.of(
                        Filled.lease("L1", "H1", "B1", Filled.DAY.minusYears(1), Filled.DAY),
                        Filled.lease(
                            "L2", "H1", "B1", Filled.DAY.plusDays(1), Filled.DAY.plusYears(1))));
          });
    }
    Ran ran = husrom("--lease=L2", "--json", "--data=" + data);
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("\"lease\" : \"L2\"", "HolidayHome", "NoticeInFixedTerm")
        .doesNotContain("Familie", "Ålgård");
    assertThat(husrom("--lease=L9", "--data=" + data).code()).isEqualTo(1);
    assertThat(husrom("--lease=L2", "--rent=9000", "--data=" + data).code()).isEqualTo(2);
  }

  @Test
  void datesTheWrongWayRoundAreToldAndNothingIsReckoned() {
    Ran ran = husrom("--from=2026-01-01", "--until=2025-12-31", "--json");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out())
        .contains("DatesReversed", "\"dates\" : [ ]", "\"noticeGivenThisDayEnds\" : null");
    assertThat(husrom("--from=2026-01-01", "--until=2025-12-31", "--on=2026-11-26").out())
        .doesNotContain("28.02.2027");
    assertThat(ran.err()).contains("feil rekkjefølgje");
  }

  @Test
  void theRatesOfTheNamedOfficeAreUsed() {
    Path data = home.resolve("office");
    Rate own =
        new Rate(
            "tenancy.notice.months",
            LocalDate.of(2020, 1, 1),
            null,
            BigDecimal.ONE,
            RateUnit.MONTHS,
            Standing.CONFIRMED,
            "Avtalt",
            LocalDate.of(2026, 1, 1));
    try (Database database = Database.open(new Location.LocalFile(data), Ran.CLOCK)) {
      database.change(tx -> new RateStore().save(tx, own));
    }
    String on = "--on=2026-11-26";
    assertThat(husrom("--from=2026-01-01", on, "--json").out())
        .contains("\"noticeGivenThisDayEnds\" : \"2027-02-28\"");
    assertThat(husrom("--from=2026-01-01", on, "--json", "--data=" + data).out())
        .contains("\"noticeGivenThisDayEnds\" : \"2026-12-31\"");
  }

  @Test
  void whatCannotBeIsSaidAndNothingJudged() {
    assertThat(husrom("--from=2026-01-01", "--rent=-5").err()).contains("--rent");
    assertThat(husrom("--from=2026-01-01", "--notice=2026-03-01").err()).contains("--notice-by");
    assertThat(husrom("--rent=9000").code()).isEqualTo(2);
    assertThat(husrom("--from=1.1.2026").err()).contains("2027-01-31");
    assertThat(husrom("--from=1998-01-01", "--until=1999-01-01").code()).isEqualTo(3);
    Ran unknown = husrom("--from=2026-01-01", "--exceptions=loan,pets");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("pets", "family-by-approval");
  }

  private Ran husrom(String... arguments) {
    List<String> all = new ArrayList<>(List.of("tenancy"));
    all.addAll(List.of(arguments));
    return Ran.here(home, all.toArray(String[]::new));
  }
}
