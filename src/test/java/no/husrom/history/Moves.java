package no.husrom.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;
import no.husrom.dwelling.Address;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingKind;
import no.husrom.dwelling.DwellingStore;
import no.husrom.dwelling.Status;
import no.husrom.dwelling.StatusChange;
import no.husrom.history.Model.Deal;
import no.husrom.history.Model.Home;
import no.husrom.history.Model.People;
import no.husrom.history.Model.Row;
import no.husrom.history.Model.State;
import no.husrom.history.Model.Stay;
import no.husrom.household.Category;
import no.husrom.household.Household;
import no.husrom.household.HouseholdStore;
import no.husrom.lease.Lease;
import no.husrom.lease.LeaseStore;
import no.husrom.lease.Occupancy;
import no.husrom.lease.Term;
import no.husrom.store.Database;
import no.husrom.store.Transaction;

/// What users do to the registers, at random: each move as the model sees it and as the program
/// does it. A new kind of move is a method like these and a line in [#ALL].
final class Moves {
  static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final DwellingStore DWELLINGS = new DwellingStore();
  private static final HouseholdStore HOUSEHOLDS = new HouseholdStore();
  private static final LeaseStore LEASES = new LeaseStore();

  /// One move: the rows as they are to be when it is allowed, and the doing of it.
  record Move(TreeMap<String, Row> wanted, Doing doing) {}

  /// Does a move on the real registers.
  interface Doing {
    void on(Database database);
  }

  private static final List<BiFunction<Moves, Model, Move>> ALL =
      List.of(
          Moves::newHome,
          Moves::newHome,
          Moves::noteHomes,
          Moves::noteHomes,
          Moves::stateHome,
          Moves::stateHome,
          Moves::deleteHome,
          Moves::newPeople,
          Moves::renamePeople,
          Moves::deletePeople,
          Moves::newLease,
          Moves::newLease,
          Moves::newLease,
          Moves::moveLease,
          Moves::moveLease,
          Moves::deleteLease,
          (moves, model) -> new SheetMoves(moves).importHomes(model),
          (moves, model) -> new SheetMoves(moves).pasteHomes(model),
          (moves, model) -> new SheetMoves(moves).pasteStays(model),
          (moves, model) -> new SheetMoves(moves).pasteStays(model));

  private final Random random;
  private int made;

  Moves(Random random) {
    this.random = random;
  }

  /// A move that can be thought of: nobody edits what is not there.
  Move next(Model model) {
    if (model.ids("home").isEmpty()) {
      return newHome(model);
    } else if (model.ids("people").isEmpty()) {
      return newPeople(model);
    } else if (model.ids("deal").isEmpty()) {
      return newLease(model);
    }
    return ALL.get(random.nextInt(ALL.size())).apply(this, model);
  }

  private Move newHome(Model model) {
    String id = newHomeId();
    TreeMap<String, Row> rows = model.rows();
    rows.put("home " + id, new Home("", 2));
    return new Move(rows, db -> db.change(tx -> DWELLINGS.save(tx, home(id))));
  }

  private static Dwelling home(String id) {
    return Dwelling.of(
        id, new Address("Lia " + id, null, null, null, null, null), DwellingKind.FLAT, 2);
  }

  /// Several at once, as when a value is filled down.
  private Move noteHomes(Model model) {
    TreeMap<String, Row> rows = model.rows();
    List<String> ids = some(model.ids("home"));
    String note = "n" + random.nextInt(3);
    for (String id : ids) {
      rows.put("home " + id, new Home(note, known(rows, "home " + id, Home.class).bedrooms()));
    }
    return new Move(
        rows,
        db ->
            db.change(
                tx ->
                    DWELLINGS.save(
                        tx, ids.stream().map(id -> Edits.noted(home(tx, id), note)).toList())));
  }

  private static Dwelling home(Transaction tx, String id) {
    return DWELLINGS.find(tx, id).orElseThrow();
  }

  private Move stateHome(Model model) {
    TreeMap<String, Row> rows = model.rows();
    String id = one(model.ids("home"));
    LocalDate from = DAY.plusDays(random.nextInt(3));
    Status status = random.nextBoolean() ? Status.READY : Status.MAINTENANCE;
    boolean take = rows.containsKey("state " + id + " " + from);
    if (take) {
      rows.remove("state " + id + " " + from);
    } else {
      rows.put("state " + id + " " + from, new State(status));
    }
    return new Move(
        rows,
        db ->
            db.change(
                tx -> {
                  Dwelling dwelling = home(tx, id);
                  List<StatusChange> statuses = new ArrayList<>(dwelling.statuses());
                  if (!statuses.removeIf(s -> s.from().equals(from))) {
                    statuses.add(new StatusChange(from, status, ""));
                  }
                  DWELLINGS.save(tx, dwelling.withStatuses(statuses));
                }));
  }

  private Move deleteHome(Model model) {
    TreeMap<String, Row> rows = model.rows();
    String id = one(model.ids("home"));
    rows.keySet().removeIf(key -> key.equals("home " + id) || key.startsWith("state " + id + " "));
    return new Move(rows, db -> db.change(tx -> DWELLINGS.delete(tx, id)));
  }

  private Move newPeople(Model model) {
    String id = "H" + ++made;
    TreeMap<String, Row> rows = model.rows();
    rows.put("people " + id, new People("new"));
    return new Move(
        rows,
        db ->
            db.change(
                tx -> HOUSEHOLDS.save(tx, Household.of(id, "new", Category.REFUGEE, List.of()))));
  }

  private Move renamePeople(Model model) {
    TreeMap<String, Row> rows = model.rows();
    String id = one(model.ids("people"));
    String label = "name" + random.nextInt(3);
    rows.put("people " + id, new People(label));
    return new Move(
        rows,
        db ->
            db.change(
                tx ->
                    HOUSEHOLDS.save(
                        tx, Edits.named(HOUSEHOLDS.find(tx, id).orElseThrow(), label))));
  }

  private Move deletePeople(Model model) {
    TreeMap<String, Row> rows = model.rows();
    String id = one(model.ids("people"));
    rows.remove("people " + id);
    return new Move(rows, db -> db.change(tx -> HOUSEHOLDS.delete(tx, id)));
  }

  private Move newLease(Model model) {
    String id = "L" + ++made;
    Stay stay = stay(model);
    String household = one(model.ids("people"));
    TreeMap<String, Row> rows = model.rows();
    rows.put("deal " + id, new Deal(household, 9_000, term(stay)));
    rows.put("stay " + id, stay);
    Occupancy occupancy = new Occupancy(stay.dwelling(), stay.starts(), stay.ends());
    return new Move(
        rows, db -> db.change(tx -> LEASES.save(tx, Lease.of(id, household, occupancy, 9_000))));
  }

  /// Another home, other days or only another term.
  private Move moveLease(Model model) {
    String id = one(model.ids("deal"));
    TreeMap<String, Row> rows = model.rows();
    Deal deal = known(rows, "deal " + id, Deal.class);
    Stay stay = random.nextInt(3) > 0 ? stay(model) : known(rows, "stay " + id, Stay.class);
    Term term = stay.ends() != null && random.nextBoolean() ? Term.FIXED : Term.OPEN;
    rows.put("deal " + id, new Deal(deal.household(), deal.rent(), term));
    rows.put("stay " + id, stay);
    Occupancy occupancy = new Occupancy(stay.dwelling(), stay.starts(), stay.ends());
    return new Move(
        rows,
        db ->
            db.change(
                tx ->
                    LEASES.save(
                        tx, Edits.moved(LEASES.find(tx, id).orElseThrow(), occupancy, term))));
  }

  private static Term term(Stay stay) {
    return stay.ends() == null ? Term.OPEN : Term.FIXED;
  }

  private Stay stay(Model model) {
    LocalDate starts = DAY.plusMonths(random.nextInt(24));
    LocalDate ends = random.nextInt(4) == 0 ? null : starts.plusMonths(1 + random.nextInt(8));
    return new Stay(one(model.ids("home")), starts, ends);
  }

  private Move deleteLease(Model model) {
    TreeMap<String, Row> rows = model.rows();
    String id = one(model.ids("deal"));
    rows.remove("deal " + id);
    rows.remove("stay " + id);
    return new Move(rows, db -> db.change(tx -> LEASES.delete(tx, id)));
  }

  /// An id that no home has had.
  String newHomeId() {
    return "B" + ++made;
  }

  /// At least 0 and less than `end`.
  int number(int end) {
    return random.nextInt(end);
  }

  String one(List<String> ids) {
    return ids.get(random.nextInt(ids.size()));
  }

  List<String> some(List<String> ids) {
    return ids.stream().filter(_ -> random.nextInt(4) == 0).toList();
  }

  private static <R extends Row> R known(Map<String, Row> rows, String key, Class<R> kind) {
    return kind.cast(Objects.requireNonNull(rows.get(key)));
  }
}
