package no.husrom.checklist;

import no.husrom.dwelling.Disposal;
import no.husrom.dwelling.Dwelling;
import no.husrom.household.Category;
import no.husrom.household.Household;
import no.husrom.household.Secrecy;
import no.husrom.lease.Lease;
import org.jspecify.annotations.Nullable;

/// What a checklist knows of its case. With a secret address it knows neither tenant, home nor
/// municipality, whatever it is made from: what is not here cannot be printed.
public record ChecklistFacts(
    Lease lease,
    Secrecy secrecy,
    boolean refugee,
    boolean privateLandlord,
    int bedrooms,
    @Nullable String municipality,
    @Nullable String tenant,
    @Nullable Home home) {

  /// Where it is, and what locates it. Meter numbers are the power and the water company's.
  public record Home(String address, @Nullable String powerMeter, @Nullable String waterMeter) {}

  public ChecklistFacts {
    if (secrecy.hidden()) {
      municipality = null;
      tenant = null;
      home = null;
    }
  }

  /// `municipality` may be empty.
  public static ChecklistFacts of(
      Lease lease, Household household, Dwelling dwelling, String municipality) {
    return new ChecklistFacts(
        lease,
        household.secrecy(),
        household.category() == Category.REFUGEE,
        dwelling.holding().disposal() == Disposal.PRIVATE_RIGHT,
        dwelling.size().bedrooms(),
        municipality.isBlank() ? null : municipality,
        household.label(),
        new Home(dwelling.address().line(), dwelling.meters().power(), dwelling.meters().water()));
  }

  boolean hidden() {
    return secrecy.hidden();
  }
}
