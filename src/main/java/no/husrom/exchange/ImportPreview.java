package no.husrom.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.husrom.exchange.difference.Differences;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.heading.Mapping;
import no.husrom.exchange.heading.SheetMapping;
import no.husrom.exchange.problem.Note;
import no.husrom.exchange.problem.Place;
import no.husrom.exchange.problem.Problem;
import no.husrom.exchange.problem.Severity;
import no.husrom.exchange.problem.Trouble;
import no.husrom.exchange.read.ImportReading;
import no.husrom.exchange.read.Outcome;
import no.husrom.exchange.read.Taken;
import no.husrom.exchange.row.RefusedRow;
import no.husrom.register.Registers;

/// What an import will do, before it does it, and what was done by itself with the files (`notes`).
/// `proposed` is how the sheets would be read had nobody said anything of them, `mapping` how they
/// are read. `snapshot` is the registers as they were when the rows were judged.
public record ImportPreview(
    Mapping proposed,
    Mapping mapping,
    ImportReading reading,
    List<Problem> problems,
    List<Note> notes,
    Registers snapshot,
    Map<Register, Counts> counts) {

  public ImportPreview {
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
    counts = Map.copyOf(counts);
  }

  /// The preview of rows that have been judged against `snapshot`.
  public static ImportPreview of(
      Mapping proposed,
      Mapping mapping,
      ImportReading reading,
      List<Problem> problems,
      List<Note> notes,
      Registers snapshot) {
    Map<Register, Counts> counts = new EnumMap<>(Register.class);
    for (Register register : Register.values()) {
      counts.put(register, count(reading, register));
    }
    return new ImportPreview(proposed, mapping, reading, problems, notes, snapshot, counts);
  }

  private static Counts count(ImportReading reading, Register register) {
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    for (Taken<?> taken : taken(reading, register)) {
      counts.merge(taken.outcome(), 1, Integer::sum);
    }
    return new Counts(
        counts.getOrDefault(Outcome.CREATED, 0),
        counts.getOrDefault(Outcome.UPDATED, 0),
        counts.getOrDefault(Outcome.UNCHANGED, 0),
        reading.rejected().getOrDefault(register, 0));
  }

  public Counts counts(Register register) {
    return counts.getOrDefault(register, Counts.NONE);
  }

  /// Of all registers together.
  public Counts total() {
    Counts total = Counts.NONE;
    for (Register register : Register.values()) {
      total = total.plus(counts(register));
    }
    return total;
  }

  /// The accepted rows of a register, in order.
  public List<? extends Taken<?>> taken(Register register) {
    return taken(reading, register);
  }

  private static List<? extends Taken<?>> taken(ImportReading reading, Register register) {
    return switch (register) {
      case DWELLINGS -> reading.dwellings();
      case HOUSEHOLDS -> reading.households();
      case LEASES -> reading.leases();
      case DECISIONS -> reading.decisions();
    };
  }

  /// Where the sheets and the program disagree.
  public Differences differences() {
    return reading.differences();
  }

  /// The rows to send back, with their cells and reasons.
  public List<RefusedRow> refusedRows() {
    return reading.refusedRows();
  }

  public List<Problem> problems(Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).toList();
  }

  /// Whether a file could not be read; then nothing is imported.
  public boolean hasRefusedFile() {
    return problems.stream().anyMatch(p -> p.severity() == Severity.FILE_REFUSED);
  }

  /// Whether no sheet has anything the program can read.
  public boolean isUnrecognised() {
    return mapping.sheets().stream().noneMatch(SheetMapping::isRead);
  }

  /// The cell that a problem is repaired in: the one it stands in, or the empty one of a fact that
  /// is missing; none when the sheet has no column for it.
  public Optional<Place> cellOf(Problem problem) {
    Place place = problem.place();
    if (place.row() == 0 || place.column() >= 0) {
      return Optional.of(place).filter(p -> p.row() > 0);
    }
    return problem.trouble() instanceof Trouble.Missing(Field field)
        ? mapping.sheets().stream()
            .filter(s -> Place.ofSheet(s.file(), s.sheet()).equals(sheetOf(place)))
            .flatMap(s -> s.columns().stream())
            .filter(column -> column.field().equals(Optional.of(field)))
            .map(column -> place.inColumn(column.column(), column.heading()))
            .findFirst()
        : Optional.empty();
  }

  private static Place sheetOf(Place place) {
    return Place.ofSheet(place.file(), place.sheet());
  }
}
