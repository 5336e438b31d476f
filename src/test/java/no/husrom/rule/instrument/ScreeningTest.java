package no.husrom.rule.instrument;

import static no.husrom.rule.instrument.Screened.Verdict.NOT_RELEVANT;
import static no.husrom.rule.instrument.Screened.Verdict.POSSIBLE;
import static no.husrom.rule.instrument.Screened.Verdict.UNKNOWN;
import static no.husrom.rule.instrument.Screened.Verdict.UNLIKELY;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.husrom.rule.instrument.Facts.Home;
import no.husrom.rule.instrument.Finding.Waiver;
import no.husrom.rule.instrument.Screened.Verdict;
import no.husrom.rule.rate.Rate;
import no.husrom.rule.rate.RateBook;
import no.husrom.rule.rate.RateUnit;
import no.husrom.rule.rate.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Small households against the shipped rates: a home of one bedroom at 1.9 million or 10,500 a
/// month, of two at 2.4 million or 11,500.
class ScreeningTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
  private static final Home FLAT = new Home(true, false, true, true, true, false, false);

  private static Screening screening(Facts facts) {
    return Screening.of(facts, Yardsticks.on(DAY, RateBook.shipped(), facts.bedrooms()));
  }

  private static Facts single(
      @Nullable Integer income, @Nullable Integer wealth, @Nullable Home home) {
    Integer bears = income == null ? null : income / 30;
    return new Facts(1, 0, 1, income, wealth, 0, 0, bears, false, false, false, 2_000, home);
  }

  private static Map<Instrument, Verdict> verdicts(Facts facts) {
    Map<Instrument, Verdict> verdicts = new EnumMap<>(Instrument.class);
    screening(facts).all().forEach((instrument, s) -> verdicts.put(instrument, s.verdict()));
    return verdicts;
  }

  private static Answer answer(Facts facts, Instrument instrument, Condition condition) {
    return screening(facts).of(instrument).findings().stream()
        .filter(finding -> finding.condition() == condition)
        .map(Finding::answer)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aSingleWithWagesAndNoSavingsIsOneForAStartLoan() {
    assertThat(verdicts(single(520_000, 20_000, FLAT)))
        .containsEntry(Instrument.START_LOAN, POSSIBLE)
        .containsEntry(Instrument.OWN_PURCHASE, UNLIKELY)
        .containsEntry(Instrument.PRIVATE_LEASE, POSSIBLE)
        .containsEntry(Instrument.RENT_TO_OWN, NOT_RELEVANT)
        .containsEntry(Instrument.ESTABLISHMENT_GRANT, NOT_RELEVANT)
        .containsEntry(Instrument.ADAPTATION_GRANT, NOT_RELEVANT);
  }

  @Test
  void whoGetsABankLoanGetsNoStartLoanSinceThatIsNeverWaived() {
    Facts saver = single(520_000, 250_000, FLAT);
    assertThat(verdicts(saver))
        .containsEntry(Instrument.OWN_PURCHASE, POSSIBLE)
        .containsEntry(Instrument.START_LOAN, UNLIKELY);
    assertThat(answer(saver, Instrument.START_LOAN, Condition.NO_ORDINARY_LOAN))
        .isEqualTo(Answer.NO);
  }

  @Test
  void lastingProblemsAndSavingsAreWaivedForMunicipalTenantsAndForChildrenOnly() {
    Home privately = new Home(false, false, true, true, true, false, false);
    assertThat(waivers(single(520_000, 0, FLAT))).containsOnly(Waiver.MUNICIPAL_TENANT);
    assertThat(waivers(single(520_000, 0, privately))).isEmpty();
    assertThat(answer(single(520_000, 0, privately), Instrument.START_LOAN, Condition.HAS_SAVED))
        .isEqualTo(Answer.ASK);
    Facts family =
        new Facts(1, 2, 2, 700_000, 0, 0, 0, 23_000, false, false, false, 2_000, privately);
    assertThat(waivers(family)).containsOnly(Waiver.CHILDREN);
  }

  private static List<Waiver> waivers(Facts facts) {
    return screening(facts).of(Instrument.START_LOAN).findings().stream()
        .map(Finding::waiver)
        .filter(java.util.Objects::nonNull)
        .toList();
  }

  @Test
  void howManyMonthsOfRentADepositIsTheOfficeSays() {
    Facts saver = single(520_000, 40_000, FLAT);
    assertThat(answer(saver, Instrument.DEPOSIT_GUARANTEE, Condition.LACKS_DEPOSIT))
        .isEqualTo(Answer.NO);
    Rate six =
        new Rate(
            "startloan.deposit",
            DAY,
            null,
            BigDecimal.valueOf(6),
            RateUnit.MONTHS,
            Standing.CONFIRMED,
            "Vedtak",
            DAY);
    RateBook own = RateBook.shipped().with(List.of(six));
    assertThat(
            Screening.of(saver, Yardsticks.on(DAY, own, 1))
                .of(Instrument.DEPOSIT_GUARANTEE)
                .findings())
        .contains(Finding.of(Condition.LACKS_DEPOSIT, Answer.YES));
  }

  @Test
  void ofATemporaryPermitTheOfficeIsToldToAsk() {
    Facts temporary = new Facts(1, 0, 1, 520_000, 0, 0, 0, 17_000, false, false, true, 2_000, FLAT);
    assertThat(answer(temporary, Instrument.START_LOAN, Condition.PERMIT_LASTS))
        .isEqualTo(Answer.ASK);
    assertThat(verdicts(temporary)).containsEntry(Instrument.START_LOAN, POSSIBLE);
  }

  @Test
  void withoutAKnownIncomeNothingOfMoneyIsScreened() {
    assertThat(verdicts(single(null, null, FLAT)))
        .containsEntry(Instrument.ALLOWANCE, UNKNOWN)
        .containsEntry(Instrument.DEPOSIT_GUARANTEE, UNKNOWN)
        .containsEntry(Instrument.PRIVATE_LEASE, UNKNOWN)
        .containsEntry(Instrument.RENT_TO_OWN, UNKNOWN)
        .containsEntry(Instrument.START_LOAN, UNKNOWN)
        .containsEntry(Instrument.ESTABLISHMENT_GRANT, UNKNOWN)
        .containsEntry(Instrument.OWN_PURCHASE, UNKNOWN);
  }

  @Test
  void aHouseholdWhoseMembersNobodyKnowsIsNotTakenForAnAdult() {
    Facts nobody = new Facts(0, 0, 1, 520_000, 0, 0, 0, 17_000, false, false, false, 2_000, FLAT);
    assertThat(verdicts(nobody))
        .containsEntry(Instrument.ALLOWANCE, UNKNOWN)
        .containsEntry(Instrument.PRIVATE_LEASE, UNKNOWN)
        .containsEntry(Instrument.START_LOAN, UNKNOWN);
  }

  @Test
  void allowanceAsksForAnApprovedDwellingWithOwnEntranceAndBathButNotInAnAllottedSharedPlace() {
    Home noBath = new Home(true, false, true, true, false, null, null);
    Home shared = new Home(true, true, true, false, false, null, null);
    Home sharedPrivately = new Home(false, true, true, false, false, null, null);
    Home unknown = new Home(true, false, null, true, true, null, null);
    assertThat(allowance(FLAT)).isEqualTo(POSSIBLE);
    assertThat(allowance(noBath)).isEqualTo(UNLIKELY);
    assertThat(allowance(shared)).isEqualTo(POSSIBLE);
    assertThat(allowance(sharedPrivately)).isEqualTo(UNLIKELY);
    assertThat(allowance(unknown)).isEqualTo(UNKNOWN);
    assertThat(allowance(null)).isEqualTo(NOT_RELEVANT);
  }

  @Test
  void anAllowanceThatComesToNothingIsNotPaid() {
    Facts rich = new Facts(1, 0, 1, 520_000, 0, 0, 0, 17_000, false, false, false, 0, FLAT);
    assertThat(verdicts(rich)).containsEntry(Instrument.ALLOWANCE, UNLIKELY);
    Facts unknown = new Facts(1, 0, 1, 520_000, 0, 0, 0, 17_000, false, false, false, null, FLAT);
    assertThat(verdicts(unknown)).containsEntry(Instrument.ALLOWANCE, UNKNOWN);
  }

  private static @Nullable Verdict allowance(@Nullable Home home) {
    return verdicts(single(250_000, 0, home)).get(Instrument.ALLOWANCE);
  }

  @Test
  void whoNeedsAWheelchairAccessibleHomeIsOneForAdaptationAndNotForThePrivateMarket() {
    Facts needs = new Facts(1, 0, 1, 520_000, 0, 0, 0, 17_000, true, true, false, 2_000, FLAT);
    assertThat(verdicts(needs))
        .containsEntry(Instrument.ADAPTATION_GRANT, POSSIBLE)
        .containsEntry(Instrument.PRIVATE_LEASE, UNLIKELY);
    Home adapted = new Home(true, false, true, true, true, true, true);
    Facts has = new Facts(1, 0, 1, 520_000, 0, 0, 0, 17_000, true, true, false, 2_000, adapted);
    assertThat(verdicts(has)).containsEntry(Instrument.ADAPTATION_GRANT, UNLIKELY);
  }

  @Test
  void rentToOwnIsForWhoeverBearsNoLoanYetButWouldOverALongerTerm() {
    assertThat(verdicts(single(400_000, 0, FLAT)))
        .containsEntry(Instrument.START_LOAN, UNLIKELY)
        .containsEntry(Instrument.RENT_TO_OWN, POSSIBLE);
    assertThat(verdicts(single(260_000, 0, FLAT))).containsEntry(Instrument.RENT_TO_OWN, UNLIKELY);
  }

  @Test
  void aGrantIsForWhoeverLacksNoMoreThanAUsualOne() {
    // 440,000 bears about 2.06 million, less than 1.9 by debt of 300,000
    Facts short1 =
        new Facts(1, 0, 1, 440_000, 0, 300_000, 0, 14_000, false, false, false, 2_000, FLAT);
    assertThat(verdicts(short1)).containsEntry(Instrument.ESTABLISHMENT_GRANT, POSSIBLE);
    assertThat(verdicts(single(300_000, 0, FLAT)))
        .containsEntry(Instrument.ESTABLISHMENT_GRANT, UNLIKELY);
  }

  @Test
  void whoRentsPrivatelyAlreadyNeedsNoPrivateLease() {
    Home privately = new Home(false, false, true, true, true, false, false);
    assertThat(verdicts(single(520_000, 0, privately)))
        .containsEntry(Instrument.PRIVATE_LEASE, NOT_RELEVANT);
  }
}
