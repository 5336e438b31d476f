package no.husrom.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.heading.Mapping;
import no.husrom.exchange.heading.SheetMapping;
import no.husrom.exchange.problem.Note;
import no.husrom.exchange.problem.Problem;
import no.husrom.exchange.problem.Severity;
import no.husrom.exchange.read.ImportReading;
import no.husrom.exchange.read.Outcome;
import no.husrom.exchange.read.Taken;
import no.husrom.exchange.row.RefusedRow;
import no.husrom.register.Registers;
import no.husrom.text.Language;

/// What an import will do, before it does it, and what was done by itself with the files (`notes`).
/// `snapshot` is the registers as they were when the rows were judged.
public record ImportPreview(
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
      Mapping mapping,
      ImportReading reading,
      List<Problem> problems,
      List<Note> notes,
      Registers snapshot) {
    Map<Register, Counts> counts = new EnumMap<>(Register.class);
    for (Register register : Register.values()) {
      counts.put(register, count(reading, register));
    }
    return new ImportPreview(mapping, reading, problems, notes, snapshot, counts);
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

  /// What changes in the records of a register that are updated, in words.
  public List<RecordChange> changes(Register register, Language language) {
    List<RecordChange> changes = new ArrayList<>();
    for (Taken<?> taken : taken(register)) {
      if (taken.outcome() == Outcome.UPDATED) {
        changes.add(RecordChange.of(register, taken, language));
      }
    }
    return changes;
  }
}
