package no.husrom.measure.ladder;

import java.time.LocalDate;
import java.util.List;
import no.husrom.dwelling.Disposal;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingKind;
import no.husrom.household.Category;
import no.husrom.household.Economy;
import no.husrom.household.Household;
import no.husrom.household.LegalGround;
import no.husrom.household.Member;
import no.husrom.household.allowance.Estimate;
import no.husrom.household.allowance.Estimator;
import no.husrom.household.need.Affordability;
import no.husrom.household.need.HouseholdSize;
import no.husrom.rule.allowance.Allowance;
import no.husrom.rule.instrument.Facts;
import org.jspecify.annotations.Nullable;

/// What the registers know of a household that is screened. A household whose members nobody has
/// registered has none here: nothing is reckoned from a guess.
///
/// @param rentShare percent of the income that rent may take
record Known(
    Household household,
    @Nullable Dwelling dwelling,
    HouseholdSize size,
    int rentShare,
    Estimator estimator,
    LocalDate day) {
  Facts facts() {
    List<Member> here = household.membersOn(day);
    int adults = Estimator.adults(here, day);
    Economy economy = household.economy();
    return new Facts(
        adults,
        here.size() - adults,
        size.bedrooms(),
        economy.incomePerYear(),
        economy.wealth(),
        economy.debt(),
        economy.supportPerMonth(),
        Affordability.mostRent(economy, rentShare),
        household.needs().wheelchair(),
        household.needs().stepFree(),
        permitIsTemporary(),
        allowance(),
        livesIn());
  }

  private @Nullable Integer allowance() {
    return dwelling != null
            && estimator.of(household, dwelling, day) instanceof Estimate.Known(Allowance known)
        ? Integer.valueOf(known.monthly())
        : null;
  }

  /// Collective protection is temporary; who is no refugee needs no permit.
  private @Nullable Boolean permitIsTemporary() {
    LegalGround ground = household.legalGround();
    if (ground != null) {
      return ground == LegalGround.COLLECTIVE_PROTECTION;
    }
    return household.category() == Category.REFUGEE ? null : Boolean.FALSE;
  }

  private Facts.@Nullable Home livesIn() {
    Dwelling home = dwelling;
    if (home == null) {
      return null;
    }
    Disposal disposal = home.holding().disposal();
    return new Facts.Home(
        disposal != Disposal.PRIVATE_RIGHT,
        home.kind() == DwellingKind.ROOM && home.partOf() != null,
        home.approval().approved(),
        home.approval().ownEntrance(),
        home.approval().ownBath(),
        home.access().wheelchair(),
        home.access().stepFree());
  }
}
