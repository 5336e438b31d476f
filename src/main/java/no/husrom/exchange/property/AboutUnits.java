package no.husrom.exchange.property;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.PropertyField;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.field.Values;
import no.husrom.exchange.problem.Handling;
import no.husrom.exchange.problem.Note;
import no.husrom.exchange.problem.Place;
import no.husrom.exchange.problem.Problem;
import no.husrom.exchange.problem.Trouble;
import no.husrom.exchange.row.ReadRow;
import no.husrom.exchange.value.Understood;
import org.jspecify.annotations.Nullable;

/// Gives the units what rows of facilities and keys say of them, and tells for each file how many
/// units got something.
final class AboutUnits {
  private static final Register REGISTER = Register.DWELLINGS;

  private final UnitBook units;
  private final Joined joined;

  AboutUnits(UnitBook units, Joined joined) {
    this.units = units;
    this.joined = joined;
  }

  void takeFacilities(List<ReadRow> rows) {
    take(rows, PropertyField.FACILITY);
  }

  void takeKeys(List<ReadRow> rows) {
    take(rows, PropertyField.HOOK);
  }

  private void take(List<ReadRow> rows, PropertyField what) {
    Map<Place, Set<Unit>> given = new LinkedHashMap<>();
    Map<Place, Integer> counts = new LinkedHashMap<>();
    for (ReadRow row : rows) {
      Values said = row.of(REGISTER);
      String named = said.text(PropertyField.UNIT);
      String name = said.text(PropertyField.SECTION_NAME);
      Optional<Unit> unit = units.find(named, name, row);
      if (named == null && name == null) {
        refuse(row, "", new Trouble.Missing(PropertyField.UNIT));
      } else if (!said.has(what)) {
        refuse(row, "", new Trouble.Missing(what));
      } else if (unit.isEmpty()) {
        refuse(row, named == null ? name : named, new Trouble.UnknownDwelling());
      } else if (what == PropertyField.HOOK ? hang(unit.get(), said) : give(unit.get(), row)) {
        Place sheet = Place.ofSheet(row.place().file(), row.place().sheet());
        given.computeIfAbsent(sheet, s -> new HashSet<>()).add(unit.get());
        counts.merge(sheet, 1, Integer::sum);
      }
    }
    counts.forEach(
        (sheet, count) ->
            joined.note(
                new Note(
                    sheet,
                    new Handling.JoinedToUnits(
                        count, given.getOrDefault(sheet, Set.of()).size()))));
  }

  private static boolean hang(Unit unit, Values said) {
    String key = said.text(PropertyField.REMARK);
    String hook = said.textOr(PropertyField.HOOK, "");
    unit.sayOwn(
        PropertyField.HOOK.ownColumn(), key == null ? hook : hook + " (" + key.strip() + ")");
    return true;
  }

  /// Whether the unit now has what the row says.
  private boolean give(Unit unit, ReadRow row) {
    Values said = row.of(REGISTER);
    String name = said.textOr(PropertyField.FACILITY, "");
    String remark = said.textOr(PropertyField.REMARK, "");
    return switch (Facilities.read(name, remark)) {
      case Facilities.Said.OfOwn(String column, String words) -> {
        unit.sayOwn(column, words);
        yield true;
      }
      case Facilities.Said.OfField(Field field, Understood.Known(Object value)) -> {
        Place first = unit.saidBefore(field, row.place());
        if (first == null) {
          unit.say(field, value);
        } else if (!value.equals(unit.values().get(field))) {
          refuse(row, name, new Trouble.RepeatedRecord(first));
        }
        yield first == null;
      }
      case Facilities.Said.OfField(Field field, Understood.NotUnderstood(var complaint)) -> {
        Trouble trouble = new Trouble.Unreadable(field, complaint, false);
        Place cell =
            row.mapping().columns().stream()
                .filter(c -> c.field().equals(Optional.of(PropertyField.REMARK)))
                .map(c -> row.place().inColumn(c.column(), c.heading()))
                .findFirst()
                .orElse(row.place());
        if (field.vital()) {
          joined.refuse(REGISTER, cell, remark, trouble);
        } else {
          joined.tell(new Problem(cell, remark, trouble));
        }
        yield false;
      }
      case Facilities.Said.OfField(_, Understood.Nothing _) -> false;
    };
  }

  private void refuse(ReadRow row, @Nullable String offending, Trouble trouble) {
    joined.refuse(REGISTER, row.place(), offending == null ? "" : offending, trouble);
  }
}
