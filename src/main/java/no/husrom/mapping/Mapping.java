package no.husrom.mapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.husrom.checklist.Unit;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.Status;
import no.husrom.dwelling.StatusChange;
import no.husrom.household.Household;
import no.husrom.lease.Lease;
import no.husrom.register.Registers;
import org.jspecify.annotations.Nullable;

/// How well all is known on a day, and the list of what to find out: those with most missing first.
/// Dwellings that are discontinued, households that are gone and leases that have ended are not
/// asked about.
public record Mapping(
    LocalDate day,
    List<RecordScore> records,
    SortedMap<Kind, Score> byKind,
    SortedMap<Unit, Score> byUnit,
    List<Errand> errands) {

  /// A fact holds so many months after somebody has looked.
  public static final int MONTHS_FRESH = 12;

  /// One record's figures.
  public record RecordScore(Kind kind, String id, String name, Score score) {}

  public Mapping {
    records = List.copyOf(records);
    errands = List.copyOf(errands);
  }

  /// @param verified the days single facts were looked at
  public static Mapping of(Registers registers, Verified verified, LocalDate day) {
    return new Work(registers, verified, day).mapping();
  }

  /// All records together.
  public static Score total(Registers registers, Verified verified, LocalDate day) {
    Work work = new Work(registers, verified, day);
    work.look();
    return all(work.byKind);
  }

  /// The same.
  public Score total() {
    return all(byKind);
  }

  private static Score all(SortedMap<Kind, Score> byKind) {
    return byKind.values().stream().reduce(Score.NONE, Score::and);
  }

  private static final class Work {
    private final Registers registers;
    private final Verified verified;
    private final LocalDate day;
    private final List<RecordScore> records = new ArrayList<>();
    private final SortedMap<Kind, Score> byKind = new TreeMap<>();
    private final SortedMap<Unit, Score> byUnit = new TreeMap<>();
    private final List<Errand> errands = new ArrayList<>();

    Work(Registers registers, Verified verified, LocalDate day) {
      this.registers = registers;
      this.verified = verified;
      this.day = day;
    }

    Mapping mapping() {
      look();
      errands.sort(
          Comparator.comparing(Errand::unit)
              .thenComparing(e -> -e.missing().size())
              .thenComparing(e -> -e.old().size())
              .thenComparing(Errand::kind)
              .thenComparing(Errand::name));
      return new Mapping(day, records, byKind, byUnit, errands);
    }

    void look() {
      Map<String, String> addresses = new HashMap<>();
      for (Dwelling d : registers.dwellings()) {
        addresses.put(d.id(), d.address().line());
        if (d.statusOn(day).map(StatusChange::status).orElse(null) != Status.DISCONTINUED) {
          look(Kind.DWELLING, d.id(), d.address().line(), Known.of(d), d.verifiedOn());
        }
      }
      Map<String, Household> households = new HashMap<>();
      for (Household h : registers.households()) {
        households.put(h.id(), h);
        if (!h.state().gone()) {
          look(Kind.HOUSEHOLD, h.id(), h.label(), Known.of(h), h.verifiedOn());
        }
      }
      for (Lease lease : registers.leases()) {
        LocalDate ends = lease.ends();
        if (ends == null || !ends.isBefore(day)) {
          String name = name(lease, households.get(lease.householdId()), addresses);
          look(Kind.LEASE, lease.id(), name, Known.of(lease), lease.signedOn());
        }
      }
    }

    /// Nothing ties a household with a secret address to its home.
    private static String name(
        Lease lease, @Nullable Household household, Map<String, String> addresses) {
      if (household == null) {
        return lease.id();
      }
      String address = addresses.get(lease.dwellingId());
      return household.secrecy().hidden() || address == null
          ? household.label()
          : household.label() + " – " + address;
    }

    private void look(
        Kind kind, String id, String name, Map<Fact, Boolean> known, @Nullable LocalDate whole) {
      Score score = Score.NONE;
      Map<Unit, Open> open = new EnumMap<>(Unit.class);
      for (Map.Entry<Fact, Boolean> each : known.entrySet()) {
        Fact fact = each.getKey();
        LocalDate seen = verified.day(kind, id, fact, whole);
        boolean isFresh = seen != null && seen.plusMonths(MONTHS_FRESH).isAfter(day);
        Score one = Score.NONE.and(each.getValue(), isFresh);
        score = score.and(one);
        byUnit.merge(fact.unit(), one, Score::and);
        if (!each.getValue()) {
          open.computeIfAbsent(fact.unit(), _ -> new Open()).missing.add(fact);
        } else if (!isFresh) {
          open.computeIfAbsent(fact.unit(), _ -> new Open()).old(fact, seen);
        }
      }
      byKind.merge(kind, score, Score::and);
      records.add(new RecordScore(kind, id, name, score));
      open.forEach(
          (unit, of) ->
              errands.add(
                  new Errand(
                      kind, id, name, unit, of.missing, of.old, of.never ? null : of.oldest)));
    }
  }

  /// What is open with one unit.
  private static final class Open {
    final List<Fact> missing = new ArrayList<>();
    final List<Fact> old = new ArrayList<>();
    private @Nullable LocalDate oldest;
    private boolean never;

    void old(Fact fact, @Nullable LocalDate seen) {
      old.add(fact);
      if (seen == null) {
        never = true;
      } else if (oldest == null || seen.isBefore(oldest)) {
        oldest = seen;
      }
    }
  }
}
