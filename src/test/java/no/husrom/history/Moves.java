package no.husrom.history;

import static no.husrom.exchange.field.DwellingField.ADDRESS;
import static no.husrom.exchange.field.DwellingField.BEDROOMS;
import static no.husrom.exchange.field.DwellingField.KIND;
import static no.husrom.exchange.field.DwellingField.NOTE;
import static no.husrom.exchange.field.LeaseField.DWELLING;
import static no.husrom.exchange.field.LeaseField.ENDS;
import static no.husrom.exchange.field.LeaseField.STARTS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
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
import no.husrom.exchange.ImportPreview;
import no.husrom.exchange.ImportResult;
import no.husrom.exchange.Importer;
import no.husrom.exchange.Tables;
import no.husrom.exchange.block.BlockLine;
import no.husrom.exchange.field.Register;
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
import no.husrom.register.RegisterStore;
import no.husrom.register.Registers;
import no.husrom.store.Database;
import no.husrom.store.Transaction;

/// What users do to the registers, at random: each move as the model sees it and as the program
/// does it. A new kind of move is a method like these and a line in [#ALL].
final class Moves {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
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
          Moves::importHomes,
          Moves::pasteHomes,
          Moves::pasteStays,
          Moves::pasteStays);

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
    String id = "B" + ++made;
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

  /// A sheet with homes that are there and one that is not.
  private Move importHomes(Model model) {
    TreeMap<String, Row> rows = model.rows();
    List<String> ids = new ArrayList<>(some(model.ids("home")));
    ids.add("B" + ++made);
    List<String> lines = new ArrayList<>(List.of("Id | Adresse | Type | Soverom | Merknad"));
    for (String id : ids) {
      int bedrooms = 1 + random.nextInt(4);
      lines.add(id + " | Lia " + id + " | leilegheit | " + bedrooms + " | i" + made);
      rows.put("home " + id, new Home("i" + made, bedrooms));
    }
    return new Move(
        rows,
        db -> {
          Registers now = db.read(new RegisterStore()::read);
          ImportPreview preview =
              Tables.read(now, Tables.sheet("Bustader", lines.toArray(String[]::new)));
          ImportResult result = new Importer(Tables.CLOCK).commitStrictly(preview, db);
          if (!(result instanceof ImportResult.Saved)) {
            throw new AssertionError(preview.problems());
          }
        });
  }

  /// A block over some homes, where an empty cell takes the note away, and a line for a new one.
  private Move pasteHomes(Model model) {
    TreeMap<String, Row> rows = model.rows();
    List<BlockLine> lines = new ArrayList<>();
    for (String id : some(model.ids("home"))) {
      int bedrooms = 1 + random.nextInt(4);
      String note = random.nextBoolean() ? "" : "p" + random.nextInt(3);
      lines.add(new BlockLine(id, Map.of(NOTE, note, BEDROOMS, "" + bedrooms), Map.of()));
      rows.put("home " + id, new Home(note, bedrooms));
    }
    String fresh = "B" + ++made;
    lines.add(
        new BlockLine(
            fresh, Map.of(ADDRESS, "Lia " + fresh, KIND, "leilegheit", BEDROOMS, "2"), Map.of()));
    rows.put("home " + fresh, new Home("", 2));
    return new Move(rows, db -> Pastes.paste(db, Register.DWELLINGS, lines));
  }

  /// A block over some leases that gives them other homes and days at once.
  private Move pasteStays(Model model) {
    TreeMap<String, Row> rows = model.rows();
    List<BlockLine> lines = new ArrayList<>();
    List<String> ids = new ArrayList<>(model.ids("deal"));
    Collections.shuffle(ids, random);
    for (String id : ids.subList(0, Math.min(ids.size(), 1 + random.nextInt(3)))) {
      String dwelling = one(model.ids("home"));
      LocalDate starts = DAY.plusMonths(random.nextInt(24));
      LocalDate ends = starts.plusMonths(1 + random.nextInt(8));
      lines.add(
          new BlockLine(
              id,
              Map.of(DWELLING, dwelling, STARTS, starts.toString(), ENDS, ends.toString()),
              Map.of()));
      rows.put("stay " + id, new Stay(dwelling, starts, ends));
    }
    return new Move(rows, db -> Pastes.paste(db, Register.LEASES, lines));
  }

  private String one(List<String> ids) {
    return ids.get(random.nextInt(ids.size()));
  }

  private List<String> some(List<String> ids) {
    return ids.stream().filter(_ -> random.nextInt(4) == 0).toList();
  }

  private static <R extends Row> R known(Map<String, Row> rows, String key, Class<R> kind) {
    return kind.cast(Objects.requireNonNull(rows.get(key)));
  }
}
