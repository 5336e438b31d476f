package no.husrom.exchange.difference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.LeaseField;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.field.Values;
import no.husrom.exchange.heading.ColumnMapping;
import no.husrom.exchange.heading.Target;
import no.husrom.exchange.problem.Handling;
import no.husrom.exchange.problem.Note;
import no.husrom.exchange.problem.Place;
import no.husrom.exchange.row.ReadRow;
import no.husrom.household.Household;
import no.husrom.register.Registers;
import org.jspecify.annotations.Nullable;

/// Goes through the rows of one exported workbook and leaves of each what was edited in it, so that
/// the rest of the import lays only that over what is known now.
public final class Sifting {
  /// What tells where the household of a lease lives.
  private static final Set<Field> WHERE =
      Set.of(LeaseField.DWELLING, LeaseField.ADDRESS, LeaseField.UNIT_NUMBER);

  private final Index exported;
  private final Index now;
  private final Set<String> hidden;
  private final Choices choices;
  private final LocalDate today;
  private final Map<Register, Set<String>> seen = new EnumMap<>(Register.class);
  private final List<Conflict> conflicts = new ArrayList<>();
  private int newer;
  private int emptied;
  private int gone;

  /// What becomes of a row.
  public sealed interface Sifted {
    /// Its edits are judged like any row.
    record Edits(ReadRow row) implements Sifted {}

    /// Its record is deleted in the program and it was not edited: nothing is to be done.
    record Gone() implements Sifted {}

    /// Its record is deleted in the program, but the row was edited.
    record EditedAndGone(String id, Place cell) implements Sifted {}
  }

  /// @param ground has a past for the file
  public Sifting(Ground ground, Ground.Past past, LocalDate today) {
    this.exported = new Index(past.registers(), past.day());
    this.now = new Index(ground.now(), today);
    this.hidden = hidden(past.registers(), ground.now());
    this.choices = ground.choices();
    this.today = today;
  }

  /// The households with a secret address, as it is now or was last known.
  private static Set<String> hidden(Registers then, Registers now) {
    Set<String> hidden = new HashSet<>();
    for (Registers registers : List.of(then, now)) {
      for (Household household : registers.households()) {
        if (household.secrecy().hidden()) {
          hidden.add(household.id());
        } else {
          hidden.remove(household.id());
        }
      }
    }
    return hidden;
  }

  /// A row of the register that its sheet is of.
  public Sifted sift(ReadRow row, Register register) {
    Values said = row.of(register);
    String id = id(register, said);
    if (id == null) {
      return new Sifted.Edits(row);
    }
    seen.computeIfAbsent(register, _ -> new HashSet<>()).add(id);
    Values then = exported.get(register, id);
    Values present = now.get(register, id);
    if (then == null && present == null) {
      return new Sifted.Edits(row);
    }
    Values base = then == null ? Values.NONE : then;
    RowEdits edits = new RowEdits(register, base, today);
    Values told = edits.told(said);
    if (present != null) {
      emptied += edits.emptied(row);
      return new Sifted.Edits(with(row, register, edits(row, id, told, edits, present)));
    } else if (row.problems().isEmpty() && edits.isUntouched(told)) {
      gone++;
      return new Sifted.Gone();
    }
    return new Sifted.EditedAndGone(id, cell(row, Index.id(register)));
  }

  /// The id in the row, else that of the record it was exported from or is called like.
  private @Nullable String id(Register register, Values said) {
    Object id = said.get(Index.id(register));
    if (id != null) {
      return id.toString();
    }
    String then = exported.alike(register, said);
    return then != null && now.has(register, then) ? then : now.alike(register, said);
  }

  private Values edits(ReadRow row, String id, Values told, RowEdits edits, Values present) {
    Register register = edits.register();
    boolean hides = hides(edits.base()) || hides(present);
    int before = conflicts.size();
    Map<Field, Object> known = new HashMap<>();
    told.known()
        .forEach(
            (field, value) -> {
              if (value.equals(edits.base().get(field)) && value.equals(present.get(field))) {
                return; // as most are
              }
              Object then = edits.exported(field);
              Object is = RowEdits.asRead(field, present.get(field));
              Conflict conflict =
                  new Conflict(
                      cell(row, field),
                      register,
                      id,
                      new Target.ToField(field),
                      then,
                      value,
                      is,
                      hides && WHERE.contains(field));
              if (isTaken(Meeting.of(then, value, is), conflict)) {
                known.put(field, value);
              }
            });
    Map<String, String> free = new HashMap<>();
    told.free()
        .forEach(
            (name, value) -> {
              String then = edits.exported(name);
              String is = RowEdits.asRead(present.free().get(name));
              Target target = new Target.Free(name);
              Conflict conflict =
                  new Conflict(cell(row, target), register, id, target, then, value, is, false);
              if (isTaken(Meeting.of(then, value, is), conflict)) {
                free.put(name, value);
              }
            });
    conflicts
        .subList(before, conflicts.size())
        .sort(Comparator.comparing(Conflict::place, Place.IN_ORDER));
    Field named = Index.id(register);
    known.put(named, register == Register.DECISIONS ? Integer.valueOf(id) : id);
    return new Values(known, free);
  }

  /// Whether nothing may show where the household of this lease lives.
  private boolean hides(Values lease) {
    String household = lease.text(LeaseField.HOUSEHOLD);
    return household != null && hidden.contains(household);
  }

  private boolean isTaken(Meeting meeting, Conflict conflict) {
    return switch (meeting) {
      case UNTOUCHED, AGREED -> false;
      case NEWER -> {
        newer++;
        yield false;
      }
      case EDITED -> true;
      case CONFLICT -> {
        conflicts.add(conflict);
        yield choices.of(conflict).filter(side -> side == Side.SHEET).isPresent();
      }
    };
  }

  private static Place cell(ReadRow row, Field field) {
    return cell(row, new Target.ToField(RowEdits.shown(field, row.mapping())));
  }

  private static Place cell(ReadRow row, Target target) {
    return row.mapping().columns().stream()
        .filter(column -> column.target().equals(target))
        .findFirst()
        .map((ColumnMapping column) -> row.place().inColumn(column.column(), column.heading()))
        .orElse(row.place());
  }

  private static ReadRow with(ReadRow row, Register register, Values values) {
    Map<Register, Values> all = new EnumMap<>(row.values());
    all.put(register, values);
    return new ReadRow(row.place(), row.mapping(), row.cells(), all, row.problems());
  }

  public List<Conflict> conflicts() {
    return conflicts;
  }

  /// What is to be told of the file as a whole, when all its rows are sifted.
  public List<Note> notes(String file) {
    List<Handling> told = new ArrayList<>();
    add(newer, new Handling.NewerKept(newer), told);
    add(emptied, new Handling.Emptied(emptied), told);
    add(gone, new Handling.GoneMeanwhile(gone), told);
    for (Register register : Register.values()) {
      Set<String> missing = new HashSet<>(exported.ids(register));
      missing.retainAll(now.ids(register));
      missing.removeAll(seen.getOrDefault(register, Set.of()));
      add(missing.size(), new Handling.NotInFile(register, missing.size()), told);
    }
    return told.stream().map(handling -> new Note(Place.ofFile(file), handling)).toList();
  }

  private static void add(int count, Handling handling, List<Handling> told) {
    if (count > 0) {
      told.add(handling);
    }
  }
}
