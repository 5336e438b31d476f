package no.husrom.household.ui;

import java.util.List;
import java.util.Map;
import no.husrom.household.Household;
import no.husrom.household.HouseholdStore;
import no.husrom.kit.record.RefusedException;
import no.husrom.kit.record.Register;
import no.husrom.office.Office;
import no.husrom.office.OfficeStore;
import no.husrom.store.Database;
import no.husrom.store.StoreException;
import no.husrom.store.StoreWords;
import no.husrom.text.Language;

/// Where the page's households come from.
final class HouseholdRegister implements Register<Household> {
  private final HouseholdStore store = new HouseholdStore();
  private final Database database;
  private final StoreWords words;
  private volatile Office office = Office.PROPOSED;

  HouseholdRegister(Database database, Language language) {
    this.database = database;
    this.words = new StoreWords(language);
  }

  /// The office's settings as they were at the latest reading: the norm and the rent share.
  Office office() {
    return office;
  }

  @Override
  public List<Household> all() {
    return database.read(
        tx -> {
          office = new OfficeStore().read(tx);
          return store.all(tx);
        });
  }

  @Override
  public Household save(Household household) {
    try {
      return database.write(
          tx ->
              store.save(
                  tx,
                  household.version() == 0 ? household.withId("H" + tx.nextNumber()) : household));
    } catch (StoreException e) {
      throw new RefusedException(words.say(e), e);
    }
  }

  @Override
  public void delete(Household household) {
    try {
      database.change(tx -> store.delete(tx, household.id()));
    } catch (StoreException e) {
      throw new RefusedException(words.say(e), e);
    }
  }

  @Override
  public Map<String, String> own(Household household) {
    return household.fields();
  }

  @Override
  public String id(Household household) {
    return household.id();
  }

  @Override
  public String name(Household household) {
    return household.label();
  }
}
