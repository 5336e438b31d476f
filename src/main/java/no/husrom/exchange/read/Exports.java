package no.husrom.exchange.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.husrom.exchange.difference.Conflict;
import no.husrom.exchange.difference.Differences;
import no.husrom.exchange.difference.Ground;
import no.husrom.exchange.difference.Sifting;
import no.husrom.exchange.difference.Sifting.Sifted;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.problem.Handling;
import no.husrom.exchange.problem.Note;
import no.husrom.exchange.problem.Place;
import no.husrom.exchange.problem.Problem;
import no.husrom.exchange.problem.Trouble;
import no.husrom.exchange.row.ReadRow;
import no.husrom.register.Registers;
import org.jspecify.annotations.Nullable;

/// The files among those of an import that are exports of the registers.
final class Exports {
  private final Ground ground;
  private final Judgement judgement;
  private final Map<String, Sifting> siftings = new LinkedHashMap<>();
  private final Set<String> foreign = new LinkedHashSet<>();

  Exports(Ground ground, LocalDate today, Judgement judgement) {
    this.ground = ground;
    this.judgement = judgement;
    new TreeMap<>(ground.pasts())
        .forEach(
            (file, past) ->
                past.ifPresentOrElse(
                    then -> siftings.put(file, new Sifting(ground, then, today)),
                    () -> {
                      if (!isEmpty(ground.now())) {
                        foreign.add(file);
                      }
                    }));
  }

  /// Whether there is nothing yet that could be newer than a file.
  private static boolean isEmpty(Registers now) {
    return now.dwellings().isEmpty() && now.households().isEmpty() && now.leases().isEmpty();
  }

  /// What is to be judged of a row: in an export what was edited, null when its record is gone;
  /// else all of it.
  @Nullable ReadRow edits(ReadRow row, Register register) {
    Sifting sifting = siftings.get(row.place().file());
    return switch (sifting == null ? new Sifted.Edits(row) : sifting.sift(row, register)) {
      case Sifted.Edits(ReadRow edits) -> edits;
      case Sifted.Gone _ -> null;
      case Sifted.EditedAndGone(String id, Place cell) -> {
        judgement.refuse(register, new Problem(cell, id, new Trouble.RemovedMeanwhile()));
        yield null;
      }
    };
  }

  List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    foreign.forEach(file -> notes.add(new Note(Place.ofFile(file), new Handling.OtherDatabase())));
    siftings.forEach((file, sifting) -> notes.addAll(sifting.notes(file)));
    return notes;
  }

  Differences differences() {
    List<Conflict> conflicts =
        siftings.values().stream().flatMap(sifting -> sifting.conflicts().stream()).toList();
    return new Differences(conflicts, ground.choices());
  }
}
