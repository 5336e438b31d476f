package no.husrom.household.allowance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.husrom.dwelling.Access;
import no.husrom.dwelling.Address;
import no.husrom.dwelling.Approval;
import no.husrom.dwelling.Disposal;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingKind;
import no.husrom.dwelling.Holding;
import no.husrom.dwelling.Meters;
import no.husrom.dwelling.Rent;
import no.husrom.dwelling.Size;
import no.husrom.dwelling.Surroundings;
import no.husrom.dwelling.letting.Letting;
import no.husrom.household.Benefit;
import no.husrom.household.Category;
import no.husrom.household.Economy;
import no.husrom.household.Household;
import no.husrom.household.Member;
import no.husrom.household.Needs;
import no.husrom.household.Part;
import no.husrom.household.allowance.Estimate.Why;
import no.husrom.rule.allowance.Allowance;
import no.husrom.rule.rate.RateBook;
import no.husrom.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EstimatorTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final List<Member> FAMILY =
      List.of(Member.of(1990, Part.MAIN), Member.of(2016, Part.CHILD), Member.of(2018, Part.CHILD));
  private static final Estimator ESTIMATOR = new Estimator(RateBook.shipped(), "1520");

  @Test
  void theSupportFollowsFromWhatIsRegistered() {
    Allowance reckoned =
        known(ESTIMATOR.of(family(260_000), dwelling(Rent.of(12_500), null, false), TODAY));
    assertThat(reckoned.monthly()).isEqualTo(5_473);
    assertThat(reckoned.uncovered()).isEqualTo(7_027);
    assertThat(known(ESTIMATOR.of(family(260_000), 12_500, TODAY)).monthly()).isEqualTo(5_473);
  }

  @Test
  void ratesThatShouldHaveBeenRenewedAreSaidToBeOld() {
    LocalDate later = LocalDate.of(2027, 8, 1);
    Estimate old = ESTIMATOR.of(family(260_000), 12_500, later);
    assertThat(known(old).outdated())
        .isEqualTo(new Allowance.Outdated(LocalDate.of(2026, 6, 1), LocalDate.of(2027, 6, 1)));
    assertThat(new AllowanceWords(Language.NYNORSK).line(old))
        .endsWith(
            " Satsane frå 01.06.2026 kan vere gamle: dei som skal gjelde frå 01.06.2027, er ikkje"
                + " lagde inn.");
    assertThat(new AllowanceWords(Language.NYNORSK).notes(known(old)))
        .anyMatch(note -> note.startsWith("Satsane frå 01.06.2026 kan vere gamle"));

    LocalDate before = LocalDate.of(2027, 5, 31);
    assertThat(known(ESTIMATOR.of(family(260_000), 12_500, before)).outdated()).isNull();
  }

  @Test
  void theDwellingsOwnMunicipalityGoesBeforeTheOffices() {
    assertThat(
            known(ESTIMATOR.of(family(0), dwelling(Rent.of(15_000), "0301", false), TODAY))
                .facts()
                .home()
                .group())
        .isEqualTo(1);
  }

  @Test
  void aRentWithAPartForHeatingPaysForHeating() {
    Rent with = new Rent(6_000, null, 500, null, null);
    assertThat(known(ESTIMATOR.of(family(0), dwelling(with, null, false), TODAY)).approvedCost())
        .isEqualTo(72_000);
    assertThat(
            known(ESTIMATOR.of(family(0), dwelling(Rent.of(6_000), null, false), TODAY))
                .approvedCost())
        .isEqualTo(72_000 + 7_356);
  }

  @Test
  void anAdaptedDwellingCountsOnlyForThoseWhoNeedIt() {
    Dwelling adapted = dwelling(Rent.of(20_000), null, true);
    assertThat(known(ESTIMATOR.of(family(0), adapted, TODAY)).facts().home().adapted()).isFalse();
    Household needs = household(260_000, FAMILY, new Needs(true, false, false, false));
    assertThat(known(ESTIMATOR.of(needs, adapted, TODAY)).facts().home().adapted()).isTrue();
  }

  @Test
  void thoseWhoTurn18InTheYearAreAdultsAndTheExpectedCountFromTheirDay() {
    Household household =
        household(
            260_000,
            List.of(
                Member.of(1990, Part.MAIN),
                Member.of(2008, Part.CHILD),
                Member.of(2009, Part.CHILD),
                new Member(2015, Part.CHILD, null, LocalDate.of(2027, 1, 1))),
            Needs.NONE);
    var people = known(ESTIMATOR.of(household, 9_000, TODAY)).facts().people();
    assertThat(people.adults()).isEqualTo(2);
    assertThat(people.children()).isEqualTo(1);
    var later = known(ESTIMATOR.of(household, 9_000, LocalDate.of(2027, 2, 1))).facts().people();
    assertThat(later.persons()).isEqualTo(4);
  }

  @Test
  void whatIsNotRegisteredMakesItUnknown() {
    Dwelling dwelling = dwelling(Rent.of(9_000), null, false);
    assertThat(ESTIMATOR.of(family(null), dwelling, TODAY))
        .isEqualTo(new Estimate.Unknown(Why.NO_INCOME));
    assertThat(ESTIMATOR.of(family(0), dwelling(Rent.UNKNOWN, null, false), TODAY))
        .isEqualTo(new Estimate.Unknown(Why.NO_RENT));
    Household nobody = household(0, List.of(), Needs.NONE);
    assertThat(ESTIMATOR.of(nobody, dwelling, TODAY))
        .isEqualTo(new Estimate.Unknown(Why.NO_MEMBERS));
    Household minor = household(0, List.of(Member.of(2012, Part.MAIN)), Needs.NONE);
    assertThat(ESTIMATOR.of(minor, dwelling, TODAY)).isEqualTo(new Estimate.Unknown(Why.NO_ADULT));
    assertThat(new Estimator(RateBook.shipped(), "").of(family(0), dwelling, TODAY))
        .isEqualTo(new Estimate.Unknown(Why.NO_MUNICIPALITY));
    assertThat(ESTIMATOR.of(family(0), dwelling(Rent.of(9_000), "9999", false), TODAY))
        .isEqualTo(new Estimate.Unknown(Why.UNKNOWN_MUNICIPALITY));
    assertThat(ESTIMATOR.of(family(99_000_000), dwelling, TODAY))
        .isEqualTo(new Estimate.Unknown(Why.BEYOND_REASON));
    assertThat(ESTIMATOR.of(family(0), dwelling, LocalDate.of(2020, 1, 1)))
        .isInstanceOf(Estimate.NoRate.class);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsUnknownIsSaid(Language language) {
    AllowanceWords words = new AllowanceWords(language);
    for (Why why : Why.values()) {
      assertThat(words.line(new Estimate.Unknown(why))).endsWith(".").doesNotContain("{");
    }
    assertThat(words.line(ESTIMATOR.of(family(0), 9_000, TODAY))).contains("9\u00a0000");
    assertThat(words.line(ESTIMATOR.of(family(0), 9_000, LocalDate.of(2020, 1, 1))))
        .contains("01.06.2022");
  }

  @Test
  void theRegisteredBenefitAndWealthAreReckonedWith() {
    Household plain = family(300_000);
    Economy money = plain.economy();
    Household youngDisabled =
        plain.withEconomy(
            new Economy(money.incomePerYear(), null, null, null, null, Benefit.YOUNG_DISABLED));
    Household wealthy =
        plain.withEconomy(new Economy(money.incomePerYear(), null, null, 2_000_000, null, null));
    assertThat(monthly(youngDisabled)).isGreaterThanOrEqualTo(monthly(plain));
    assertThat(monthly(wealthy)).isLessThan(monthly(plain));
  }

  private static long monthly(Household household) {
    return ((Estimate.Known) ESTIMATOR.of(household, 9_000, TODAY)).allowance().monthly();
  }

  private static Household family(@Nullable Integer income) {
    return household(income, FAMILY, Needs.NONE);
  }

  private static Household household(@Nullable Integer income, List<Member> members, Needs needs) {
    Household bare = Household.of("H1", "Sak 1", Category.REFUGEE, members);
    return new Household(
        bare.id(),
        bare.version(),
        bare.label(),
        bare.category(),
        bare.legalGround(),
        bare.state(),
        bare.readyFrom(),
        bare.deadline(),
        bare.settledOn(),
        bare.members(),
        bare.bedrooms(),
        needs,
        bare.areas(),
        new Economy(income, null, null, null, null, null),
        bare.application(),
        bare.stay(),
        bare.weight(),
        bare.secrecy(),
        bare.verifiedOn(),
        bare.note(),
        bare.fields());
  }

  private static Dwelling dwelling(Rent rent, @Nullable String municipality, boolean adapted) {
    return new Dwelling(
        "B1",
        1,
        new Address("Gata 1", null, null, municipality, null, null),
        DwellingKind.FLAT,
        null,
        Size.ofBedrooms(2),
        new Access(null, null, null, adapted),
        Holding.of(Disposal.OWNED),
        rent,
        null,
        Surroundings.UNKNOWN,
        Meters.UNKNOWN,
        Approval.UNKNOWN,
        Letting.ORDINARY,
        null,
        "",
        List.of(),
        Map.of());
  }

  private static Allowance known(Estimate estimate) {
    return ((Estimate.Known) estimate).allowance();
  }
}
