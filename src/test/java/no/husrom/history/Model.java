package no.husrom.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.husrom.dwelling.DwellingStore;
import no.husrom.dwelling.Status;
import no.husrom.household.HouseholdStore;
import no.husrom.lease.LeaseStore;
import no.husrom.lease.Term;
import no.husrom.store.Database;
import org.jspecify.annotations.Nullable;

/// A simple model of registers with a history, to compare the real ones with: a map of rows, and
/// for every step the rows it changed. A step can be turned round when its rows stand as it left
/// them and the rows then make registers that are allowed.
final class Model {

  /// A row, under a key that says what it is of which record.
  sealed interface Row {}

  record Home(String note, int bedrooms) implements Row {}

  record State(Status status) implements Row {}

  record People(String label) implements Row {}

  record Deal(String household, int rent, Term term) implements Row {}

  record Stay(String dwelling, LocalDate starts, @Nullable LocalDate ends) implements Row {
    boolean overlaps(Stay other) {
      return dwelling.equals(other.dwelling)
          && !starts.isAfter(other.last())
          && !other.starts.isAfter(last());
    }

    private LocalDate last() {
      return ends == null ? LocalDate.MAX : ends;
    }
  }

  /// A step: its rows before and after, those only that it changed.
  record Step(long number, TreeMap<String, Row> before, TreeMap<String, Row> after) {}

  private TreeMap<String, Row> rows = new TreeMap<>();
  private final List<Step> steps = new ArrayList<>();
  private final TreeSet<Long> undone = new TreeSet<>();

  TreeMap<String, Row> rows() {
    return new TreeMap<>(rows);
  }

  List<Step> steps() {
    return steps;
  }

  boolean isUndone(Step step) {
    return undone.contains(step.number());
  }

  /// The ids of the records whose rows have keys that begin so.
  List<String> ids(String kind) {
    return rows.keySet().stream()
        .filter(key -> key.startsWith(kind + " "))
        .map(key -> key.substring(kind.length() + 1))
        .toList();
  }

  /// Takes these rows as the new ones, changed by the step with this number.
  void accept(TreeMap<String, Row> changed, long number) {
    Step step = new Step(number, new TreeMap<>(), new TreeMap<>());
    keys(rows, changed)
        .forEach(
            key -> {
              put(step.before(), key, rows.get(key));
              put(step.after(), key, changed.get(key));
            });
    steps.add(step);
    rows = changed;
  }

  private static Stream<String> keys(TreeMap<String, Row> one, TreeMap<String, Row> other) {
    return Stream.concat(one.keySet().stream(), other.keySet().stream())
        .distinct()
        .filter(key -> !Objects.equals(one.get(key), other.get(key)));
  }

  private static void put(TreeMap<String, Row> rows, String key, @Nullable Row row) {
    if (row == null) {
      rows.remove(key);
    } else {
      rows.put(key, row);
    }
  }

  /// Turns a step round, or back again; whether that is allowed.
  boolean turn(Step step, boolean undo) {
    TreeMap<String, Row> left = undo ? step.after() : step.before();
    TreeMap<String, Row> wanted = undo ? step.before() : step.after();
    TreeSet<String> keys = new TreeSet<>(step.before().keySet());
    keys.addAll(step.after().keySet());
    TreeMap<String, Row> turned = rows();
    for (String key : keys) {
      if (!Objects.equals(rows.get(key), left.get(key))) {
        return false;
      }
      put(turned, key, wanted.get(key));
    }
    if (!allowed(turned)) {
      return false;
    }
    rows = turned;
    if (undo) {
      undone.add(step.number());
    } else {
      undone.remove(step.number());
    }
    return true;
  }

  /// Whether rows make registers that are allowed.
  static boolean allowed(TreeMap<String, Row> rows) {
    return rows.entrySet().stream()
            .allMatch(
                row -> {
                  String id = row.getKey().split(" ")[1];
                  return switch (row.getValue()) {
                    case Home _, People _ -> true;
                    case State _ -> rows.containsKey("home " + id);
                    case Deal deal ->
                        rows.containsKey("people " + deal.household())
                            && rows.get("stay " + id) instanceof Stay stay
                            && (deal.term() == Term.OPEN || stay.ends() != null);
                    case Stay stay ->
                        rows.containsKey("home " + stay.dwelling())
                            && rows.containsKey("deal " + id);
                  };
                })
        && !doubleBooked(rows);
  }

  /// Whether two leases hold one dwelling on one day.
  static boolean doubleBooked(TreeMap<String, Row> rows) {
    List<Stay> stays = new ArrayList<>();
    for (Row row : rows.values()) {
      if (row instanceof Stay stay) {
        if (stays.stream().anyMatch(stay::overlaps)) {
          return true;
        }
        stays.add(stay);
      }
    }
    return false;
  }

  /// The rows that a database holds.
  static TreeMap<String, Row> of(Database database) {
    TreeMap<String, Row> rows = new TreeMap<>();
    database.read(
        tx -> {
          new DwellingStore()
              .all(tx)
              .forEach(
                  d -> {
                    rows.put("home " + d.id(), new Home(d.note(), d.size().bedrooms()));
                    d.statuses()
                        .forEach(
                            s ->
                                rows.put(
                                    "state " + d.id() + " " + s.from(), new State(s.status())));
                  });
          new HouseholdStore()
              .all(tx)
              .forEach(h -> rows.put("people " + h.id(), new People(h.label())));
          new LeaseStore()
              .all(tx)
              .forEach(
                  l -> {
                    rows.put("deal " + l.id(), new Deal(l.householdId(), l.rent(), l.term()));
                    rows.put("stay " + l.id(), new Stay(l.dwellingId(), l.starts(), l.ends()));
                  });
          return true;
        });
    return rows;
  }
}
