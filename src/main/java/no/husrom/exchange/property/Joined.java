package no.husrom.exchange.property;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.problem.Note;
import no.husrom.exchange.problem.Place;
import no.husrom.exchange.problem.Problem;
import no.husrom.exchange.problem.Trouble;
import no.husrom.exchange.row.ReadRow;

/// What came of putting a property system's files together: rows for the registers, those that are
/// refused already, and what there is to say of it.
public final class Joined {
  private final Map<Register, List<ReadRow>> rows = new EnumMap<>(Register.class);
  private final List<Refused> refused = new ArrayList<>();
  private final List<Problem> told = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  /// A row that `register` gets nothing from.
  public record Refused(Register register, Problem problem) {}

  Joined() {}

  void add(Register register, ReadRow row) {
    rows.computeIfAbsent(register, r -> new ArrayList<>()).add(row);
  }

  void refuse(Register register, Place place, String offending, Trouble trouble) {
    refused.add(new Refused(register, new Problem(place, offending, trouble)));
  }

  void tell(Problem problem) {
    told.add(problem);
  }

  void note(Note note) {
    notes.add(note);
  }

  public Map<Register, List<ReadRow>> rows() {
    return rows;
  }

  public List<Refused> refused() {
    return refused;
  }

  public List<Problem> told() {
    return told;
  }

  public List<Note> notes() {
    return notes;
  }
}
