package no.husrom.rule.instrument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.husrom.rule.instrument.Facts.Home;
import no.husrom.rule.instrument.Finding.Waiver;
import no.husrom.rule.startloan.Living;
import org.jspecify.annotations.Nullable;

/// The conditions of each instrument, answered for a household; each says its source.
///
/// @param reach null when it cannot be reckoned
record Conditions(Facts facts, Yardsticks sticks, @Nullable Reach reach) {
  List<Finding> of(Instrument instrument) {
    return switch (instrument) {
      case ALLOWANCE -> allowance();
      case DEPOSIT_GUARANTEE -> guarantee();
      case PRIVATE_LEASE -> privateLease();
      case ADAPTATION_GRANT -> adaptation();
      case RENT_TO_OWN -> rentToOwn();
      case START_LOAN -> startLoan();
      case ESTABLISHMENT_GRANT -> establishment();
      case OWN_PURCHASE -> purchase();
    };
  }

  /// Forskrift om bustøtte, as in Husbanken's guide of 29 June 2026: what the register knows of the
  /// dwelling and the household. How much it would be is another rule's to say, in
  /// `rule.allowance`.
  private List<Finding> allowance() {
    Home home = facts.home();
    List<Finding> findings = new ArrayList<>();
    findings.add(Finding.of(Condition.HAS_HOME, home != null));
    if (home != null) {
      findings.add(Finding.of(Condition.DWELLING_APPROVED, home.approved()));
      if (home.sharedPlace()) {
        findings.add(Finding.of(Condition.ALLOTTED_SHARED_PLACE, home.municipal()));
      } else {
        findings.add(Finding.of(Condition.OWN_ENTRANCE, home.ownEntrance()));
        findings.add(Finding.of(Condition.OWN_BATH, home.ownBath()));
      }
    }
    findings.add(
        Finding.of(
            Condition.HAS_ADULT,
            facts.adults() > 0 ? Answer.YES : facts.children() > 0 ? Answer.NO : Answer.UNKNOWN));
    findings.add(incomeKnown());
    if (home != null) {
      Integer comesTo = facts.allowance();
      findings.add(Finding.of(Condition.IS_PAID, comesTo == null ? null : comesTo > 0));
    }
    return findings;
  }

  private Finding incomeKnown() {
    return Finding.of(Condition.INCOME_KNOWN, facts.income() == null ? Answer.UNKNOWN : Answer.YES);
  }

  /// The office's own figure for private rent.
  private List<Finding> privateLease() {
    return List.of(
        Finding.of(Condition.NOT_PRIVATE_YET, facts.home() == null || facts.municipalTenant()),
        bearsRent(),
        Finding.of(Condition.LIVES_ON_THE_REST, livesOnTheRest()),
        Finding.of(Condition.NEEDS_NOTHING_SPECIAL, !facts.wheelchair()));
  }

  private Finding bearsRent() {
    Integer bears = facts.bearsRent();
    return Finding.of(
        Condition.BEARS_RENT, bears == null ? null : reaches(bears, sticks.rent().amount()));
  }

  /// With the support it has today; null when income or adults are not known.
  private @Nullable Boolean livesOnTheRest() {
    Integer income = facts.income();
    if (income == null || facts.adults() == 0) {
      return null;
    }
    Integer support = facts.support();
    return Living.of(income, facts.adults(), facts.children(), sticks.loan())
            .left()
            .add(BigDecimal.valueOf(support == null ? 0 : support))
            .compareTo(sticks.rent().amount())
        >= 0;
  }

  private static boolean reaches(int kroner, BigDecimal amount) {
    return BigDecimal.valueOf(kroner).compareTo(amount) >= 0;
  }

  private List<Finding> guarantee() {
    List<Finding> findings = new ArrayList<>(privateLease());
    Integer wealth = facts.wealth();
    BigDecimal deposit = sticks.rent().amount().multiply(sticks.deposit().amount());
    findings.add(
        Finding.of(Condition.LACKS_DEPOSIT, wealth == null ? null : !reaches(wealth, deposit)));
    return findings;
  }

  private List<Finding> adaptation() {
    boolean needs = facts.wheelchair() || facts.stepFree();
    List<Finding> findings = new ArrayList<>();
    findings.add(Finding.of(Condition.NEEDS_ADAPTATION, needs));
    if (needs) {
      Home home = facts.home();
      Boolean has = home == null ? null : facts.wheelchair() ? home.wheelchair() : home.stepFree();
      findings.add(Finding.of(Condition.DWELLING_LACKS_IT, has == null ? null : !has));
      findings.add(Finding.of(Condition.IN_BUDGET, Answer.ASK));
    }
    return findings;
  }

  /// Veiviseren's model: qualifies for a municipal dwelling, not for a loan yet, has potential;
  /// families with children first.
  private List<Finding> rentToOwn() {
    List<Finding> findings = new ArrayList<>();
    findings.add(incomeKnown());
    if (reach == null) {
      findings.add(Finding.of(Condition.HAS_POTENTIAL, Answer.UNKNOWN));
      return findings;
    }
    findings.add(Finding.of(Condition.NO_LOAN_YET, !reach.check().servesWhenRisen()));
    findings.add(Finding.of(Condition.HAS_POTENTIAL, reach.servesLonger()));
    findings.add(
        Finding.of(Condition.HAS_CHILDREN, facts.children() > 0 ? Answer.YES : Answer.ASK));
    return findings;
  }

  /// Forskrift om lån fra Husbanken chapter 5, as Veiviseren and Husbanken's guide give it. No
  /// ordinary loan is never waived; lasting problems and savings are for tenants of a municipal
  /// dwelling and for households with children.
  private List<Finding> startLoan() {
    Waiver waiver =
        facts.municipalTenant()
            ? Waiver.MUNICIPAL_TENANT
            : facts.children() > 0 ? Waiver.CHILDREN : null;
    Answer asked = waiver == null ? Answer.ASK : Answer.YES;
    List<Finding> findings = new ArrayList<>();
    findings.add(Finding.of(Condition.NO_ORDINARY_LOAN, bankLends() ? Answer.NO : Answer.ASK));
    findings.add(new Finding(Condition.LASTING_PROBLEMS, asked, waiver));
    findings.add(new Finding(Condition.HAS_SAVED, asked, waiver));
    findings.addAll(serves());
    Boolean temporary = facts.permitIsTemporary();
    findings.add(
        Finding.of(
            Condition.PERMIT_LASTS, temporary == null || temporary ? Answer.ASK : Answer.YES));
    return findings;
  }

  private boolean bankLends() {
    return new Screened(Instrument.OWN_PURCHASE, purchase()).verdict() == Screened.Verdict.POSSIBLE;
  }

  private List<Finding> serves() {
    return reach == null
        ? List.of(incomeKnown(), Finding.of(Condition.SERVES_LOAN, Answer.UNKNOWN))
        : List.of(
            Finding.of(Condition.SERVES_LOAN, reach.check().serves()),
            Finding.of(Condition.SERVES_WHEN_RISEN, reach.check().servesWhenRisen()));
  }

  /// A municipal budget line since 2020: how much, and for whom, each municipality says itself.
  private List<Finding> establishment() {
    if (reach == null) {
      return List.of(incomeKnown(), Finding.of(Condition.GRANT_CLOSES_GAP, Answer.UNKNOWN));
    }
    return List.of(
        Finding.of(Condition.HAS_GAP, reach.gap() > 0),
        Finding.of(Condition.GRANT_CLOSES_GAP, !exceeds(reach.gap(), sticks.grant().amount())),
        Finding.of(Condition.IN_BUDGET, Answer.ASK));
  }

  private static boolean exceeds(int kroner, BigDecimal amount) {
    return BigDecimal.valueOf(kroner).compareTo(amount) > 0;
  }

  /// What utlånsforskriften asks of banks from 31 December 2024.
  private List<Finding> purchase() {
    List<Finding> findings = new ArrayList<>(serves());
    Integer wealth = facts.wealth();
    BigDecimal equity = sticks.price().amount().multiply(sticks.equity().amount()).movePointLeft(2);
    findings.add(Finding.of(Condition.HAS_EQUITY, wealth == null ? null : reaches(wealth, equity)));
    Integer income = facts.income();
    if (reach != null && income != null) {
      BigDecimal most = sticks.debtRatio().amount().multiply(BigDecimal.valueOf(income));
      long owed = (long) reach.asked().loan() + reach.asked().debt();
      findings.add(
          Finding.of(Condition.WITHIN_DEBT_RATIO, BigDecimal.valueOf(owed).compareTo(most) <= 0));
    }
    return findings;
  }
}
