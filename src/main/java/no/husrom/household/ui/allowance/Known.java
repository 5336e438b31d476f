package no.husrom.household.ui.allowance;

import java.util.List;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingStore;
import no.husrom.household.Household;
import no.husrom.household.HouseholdStore;
import no.husrom.household.allowance.Estimator;
import no.husrom.office.OfficeStore;
import no.husrom.office.RateStore;
import no.husrom.rule.rate.RateBook;
import no.husrom.store.Transaction;

/// What the page is filled from: the registers, the rates, and the office's own municipality.
record Known(List<Household> households, List<Dwelling> dwellings, Estimator estimator) {
  static final Known NOTHING =
      new Known(List.of(), List.of(), new Estimator(RateBook.shipped(), ""));

  static Known read(Transaction tx) {
    return new Known(
        new HouseholdStore().all(tx),
        new DwellingStore().all(tx).stream().filter(Dwelling::lettable).toList(),
        new Estimator(new RateStore().book(tx), new OfficeStore().read(tx).municipalityNumber()));
  }
}
