package no.husrom.exchange.merge;

import no.husrom.exchange.field.HouseholdField;
import no.husrom.exchange.field.HouseholdValues;
import no.husrom.household.Household;
import no.husrom.household.HouseholdStore;
import no.husrom.household.Secrecy;
import no.husrom.store.Database;

/// Gives a household of a test a secret address.
public final class Hidden {
  private Hidden() {}

  public static void hide(Database database, String id) {
    HouseholdStore store = new HouseholdStore();
    database.change(
        tx -> {
          Household household = store.find(tx, id).orElseThrow();
          store.save(
              tx,
              HouseholdValues.household(
                  HouseholdValues.of(household).with(HouseholdField.SECRECY, Secrecy.CONFIDENTIAL),
                  household.version()));
        });
  }
}
