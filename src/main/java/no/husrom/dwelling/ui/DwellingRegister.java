package no.husrom.dwelling.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingKind;
import no.husrom.dwelling.DwellingStore;
import no.husrom.dwelling.use.DwellingUse;
import no.husrom.dwelling.use.DwellingView;
import no.husrom.kit.Desk;
import no.husrom.kit.record.RefusedException;
import no.husrom.kit.record.Register;
import no.husrom.store.Database;
import no.husrom.store.StoreException;
import no.husrom.store.StoreWords;
import no.husrom.store.Transaction;

/// Where the page's dwellings come from. `uses` tells who holds each dwelling on a day; it is
/// handed in, because leases stand above dwellings.
final class DwellingRegister implements Register<DwellingView> {
  /// A shared house that rooms are part of: its id and what she calls it.
  record House(String id, String name) {}

  private final DwellingStore store = new DwellingStore();
  private final Database database;
  private final Desk desk;
  private final StoreWords words;
  private final Function<Transaction, Map<String, DwellingUse>> uses;
  private volatile List<House> houses = List.of();

  DwellingRegister(
      Database database, Desk desk, Function<Transaction, Map<String, DwellingUse>> uses) {
    this.database = database;
    this.desk = desk;
    this.words = new StoreWords(desk.language());
    this.uses = uses;
  }

  @Override
  public List<DwellingView> all() {
    LocalDate today = desk.today();
    return database.read(
        tx -> {
          Map<String, DwellingUse> held = uses.apply(tx);
          List<Dwelling> all = store.all(tx);
          houses =
              all.stream()
                  .filter(d -> d.kind() == DwellingKind.SHARED_HOUSE)
                  .map(d -> new House(d.id(), d.address().line()))
                  .toList();
          return all.stream().map(d -> new DwellingView(d, held.get(d.id()), today)).toList();
        });
  }

  /// The shared houses as they were at the latest reading.
  List<House> houses() {
    return houses;
  }

  /// The house with this id, whatever kind of dwelling it is.
  House house(String id) {
    return houses.stream().filter(h -> h.id().equals(id)).findFirst().orElse(new House(id, id));
  }

  @Override
  public DwellingView save(DwellingView view) {
    try {
      return database.write(
          tx -> {
            Dwelling dwelling = view.dwelling();
            Dwelling named =
                dwelling.version() == 0 ? dwelling.withId("B" + tx.nextNumber()) : dwelling;
            return new DwellingView(store.save(tx, named), view.use(), view.day());
          });
    } catch (StoreException e) {
      throw new RefusedException(words.say(e), e);
    }
  }

  @Override
  public void delete(DwellingView view) {
    try {
      database.change(tx -> store.delete(tx, view.dwelling().id()));
    } catch (StoreException e) {
      throw new RefusedException(words.say(e), e);
    }
  }

  @Override
  public Map<String, String> own(DwellingView view) {
    return view.dwelling().fields();
  }

  @Override
  public String id(DwellingView view) {
    return view.dwelling().id();
  }

  @Override
  public String name(DwellingView view) {
    return view.dwelling().address().line();
  }
}
