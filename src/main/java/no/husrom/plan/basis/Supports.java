package no.husrom.plan.basis;

import java.time.LocalDate;
import java.util.Optional;
import no.husrom.dwelling.Dwelling;
import no.husrom.household.Household;
import no.husrom.household.allowance.Estimate;
import no.husrom.household.allowance.Estimate.Why;
import no.husrom.household.allowance.Estimator;
import no.husrom.measure.Measure;
import no.husrom.plan.Placement;
import no.husrom.rule.rate.RateBook;

/// Bostøtte for those a plan places, where it places them and from the day they live there.
public final class Supports {
  private final Basis basis;
  private final Estimator estimator;

  Supports(Basis basis, RateBook rates) {
    this.basis = basis;
    this.estimator = new Estimator(rates, basis.registers().office().municipalityNumber());
  }

  /// Nothing when the home may not be told.
  public Optional<Estimate> of(Placement placement) {
    return switch (placement.home()) {
      case Placement.NotShown _ -> Optional.empty();
      case Placement.InDwelling in when in.shared() ->
          Optional.of(new Estimate.Unknown(Why.SHARED));
      case Placement.InDwelling in -> of(placement.who().id(), in.dwelling(), placement.from());
      case Placement.InUnit in -> of(placement.who().id(), in.measure(), placement.from());
      case Placement.Renewed stays -> of(placement.who().id(), stays.dwelling(), placement.from());
    };
  }

  /// In a dwelling or in a unit of a measure; nothing when there is none such.
  public Optional<Estimate> of(String household, String target, LocalDate day) {
    Optional<Dwelling> dwelling = basis.dwelling(target);
    Optional<Measure> measure =
        basis.measures().stream().filter(m -> m.id().equals(target)).findFirst();
    Optional<Household> who = basis.household(household);
    if (dwelling.isEmpty() && measure.isEmpty()) {
      return Optional.empty();
    } else if (who.isEmpty()) {
      return Optional.of(new Estimate.Unknown(Why.NOBODY_YET));
    }
    return dwelling
        .map(d -> estimator.of(who.get(), d, day))
        .or(() -> measure.map(m -> estimator.of(who.get(), m.rent(), day)));
  }
}
