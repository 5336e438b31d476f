package no.husrom.exchange.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.husrom.dwelling.Dwelling;
import no.husrom.exchange.difference.Differences;
import no.husrom.exchange.difference.Ground;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.heading.HeadingBook;
import no.husrom.exchange.heading.OpenSheet;
import no.husrom.exchange.heading.Recognised;
import no.husrom.exchange.heading.SheetMapping;
import no.husrom.exchange.problem.Note;
import no.husrom.exchange.problem.Place;
import no.husrom.exchange.problem.Problem;
import no.husrom.exchange.property.Joined;
import no.husrom.exchange.property.PropertyRows;
import no.husrom.exchange.row.HouseholdForm;
import no.husrom.exchange.row.ReadRow;
import no.husrom.exchange.row.RefusedRow;
import no.husrom.exchange.row.SheetNotes;
import no.husrom.exchange.row.SheetRows;
import no.husrom.household.Household;
import no.husrom.lease.Lease;
import no.husrom.office.Decision;
import no.husrom.register.Registers;
import no.husrom.text.Language;

/// All that the files of an import say, judged against a snapshot of the registers: the records
/// that may be saved, the rows that are refused, and every problem in the order of the rows.
public record ImportReading(
    List<Taken<Dwelling>> dwellings,
    List<Taken<Household>> households,
    List<Taken<Lease>> leases,
    List<Taken<Decision>> decisions,
    Map<Register, Integer> rejected,
    List<RefusedRow> refusedRows,
    List<Problem> problems,
    List<Note> notes,
    Differences differences) {

  /// Reads recognised sheets. Of a workbook that was exported from these registers, only what was
  /// edited in it is judged. A status without a date holds from `today`; words that the program
  /// itself puts into a record are in `language`.
  public static ImportReading of(
      List<OpenSheet> sheets,
      Recognised recognised,
      HeadingBook book,
      Ground ground,
      LocalDate today,
      Language language) {
    Registers snapshot = ground.now();
    Judgement judgement = new Judgement();
    recognised.problems().forEach(judgement::add);
    List<Note> notes = new ArrayList<>(recognised.notes());
    Map<Register, List<ReadRow>> rows = new EnumMap<>(Register.class);
    Map<Place, ReadRow> all = new LinkedHashMap<>();
    Exports exports = new Exports(ground, today, judgement);
    List<ReadRow> ofProperty = new ArrayList<>();
    for (int i = 0; i < sheets.size(); i++) {
      SheetMapping mapping = recognised.mapping().sheets().get(i);
      Register main = mapping.register();
      if (main != null) {
        List<Problem> lines = new ArrayList<>();
        boolean property = PropertyRows.kind(mapping).isPresent();
        notes.addAll(SheetNotes.of(sheets.get(i)));
        Set<Register> registers = mapping.registers();
        for (ReadRow row : new SheetRows(sheets.get(i), mapping, main).read(lines, notes)) {
          row.problems().forEach(judgement::add);
          all.put(row.place(), row);
          ReadRow edits = exports.edits(row, main);
          if (property) {
            ofProperty.add(row);
          } else if (edits != null) {
            registers.forEach(r -> rows.computeIfAbsent(r, _ -> new ArrayList<>()).add(edits));
          }
        }
        lines.forEach(judgement::add);
      }
    }
    Joined joined = PropertyRows.join(ofProperty, snapshot, today, language);
    joined.rows().forEach((r, of) -> rows.computeIfAbsent(r, _ -> new ArrayList<>()).addAll(of));
    joined.refused().forEach(refused -> judgement.refuse(refused.register(), refused.problem()));
    joined.told().forEach(judgement::add);
    notes.addAll(joined.notes());
    Tenancies tenancies = new Tenancies(snapshot.leases());
    DwellingIntake dwellings =
        new DwellingIntake(snapshot.dwellings(), tenancies, today, judgement);
    dwellings.take(rows.getOrDefault(Register.DWELLINGS, List.of()));
    HouseholdForm form = new HouseholdForm(snapshot.office().norm(), language);
    HouseholdIntake households =
        new HouseholdIntake(snapshot.households(), book, form, dwellings, tenancies, judgement);
    households.take(rows.getOrDefault(Register.HOUSEHOLDS, List.of()));
    LeaseIntake leases = new LeaseIntake(snapshot.leases(), dwellings, households, judgement);
    leases.take(rows.getOrDefault(Register.LEASES, List.of()));
    DecisionIntake decisions = new DecisionIntake(snapshot.decisions(), judgement);
    decisions.take(rows.getOrDefault(Register.DECISIONS, List.of()));
    return new ImportReading(
        dwellings.taken(),
        households.taken(),
        leases.taken(),
        decisions.taken(),
        rejected(judgement),
        refusedRows(all, judgement),
        inOrder(judgement.problems(), sheets),
        Stream.concat(exports.notes().stream(), bySheet(notes, sheets).stream()).toList(),
        exports.differences());
  }

  private static List<Note> bySheet(List<Note> notes, List<OpenSheet> opened) {
    return opened.stream()
        .map(open -> Place.ofSheet(open.file(), open.sheet().name()))
        .flatMap(sheet -> notes.stream().filter(note -> note.place().equals(sheet)))
        .toList();
  }

  private static Map<Register, Integer> rejected(Judgement judgement) {
    Map<Register, Integer> rejected = new EnumMap<>(Register.class);
    for (Register register : Register.values()) {
      rejected.put(register, judgement.refused(register).size());
    }
    return rejected;
  }

  private static List<RefusedRow> refusedRows(Map<Place, ReadRow> all, Judgement judgement) {
    Map<Place, List<Problem>> problems = new LinkedHashMap<>();
    for (Problem problem : judgement.problems()) {
      if (problem.refusesRow()) {
        problems.computeIfAbsent(problem.place().wholeRow(), p -> new ArrayList<>()).add(problem);
      }
    }
    Set<Place> rows = problems.keySet();
    return all.values().stream()
        .filter(row -> rows.contains(row.place()))
        .map(
            row ->
                new RefusedRow(
                    row.place(),
                    row.mapping(),
                    row.cells(),
                    problems.getOrDefault(row.place(), List.of())))
        .toList();
  }

  /// By file and sheet as they were opened, then by row.
  private static List<Problem> inOrder(List<Problem> problems, List<OpenSheet> opened) {
    Map<Place, Integer> sheets = new LinkedHashMap<>();
    opened.forEach(
        o -> sheets.putIfAbsent(Place.ofSheet(o.file(), o.sheet().name()), sheets.size()));
    for (Problem problem : problems) {
      sheets.putIfAbsent(
          Place.ofSheet(problem.place().file(), problem.place().sheet()), sheets.size());
    }
    return problems.stream()
        .sorted(
            java.util.Comparator.comparingInt(
                    (Problem p) ->
                        sheets.getOrDefault(Place.ofSheet(p.place().file(), p.place().sheet()), 0))
                .thenComparing(Problem::place, Place.IN_ORDER))
        .toList();
  }
}
