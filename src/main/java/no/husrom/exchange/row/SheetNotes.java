package no.husrom.exchange.row;

import java.util.ArrayList;
import java.util.List;
import no.husrom.exchange.heading.OpenSheet;
import no.husrom.exchange.problem.Handling;
import no.husrom.exchange.problem.Note;
import no.husrom.exchange.problem.Place;
import no.husrom.sheet.Sheet;
import no.husrom.sheet.SheetFacts;

/// What was done with a sheet because of how it is made: hidden parts, merged cells, formulas,
/// encoding.
public final class SheetNotes {
  private SheetNotes() {}

  public static List<Note> of(OpenSheet open) {
    SheetFacts facts = open.sheet().facts();
    List<Handling> done = new ArrayList<>();
    SheetFacts.Decoding decoding = facts.decoding();
    if (decoding != null) {
      done.add(new Handling.Decoded(decoding.encoding(), decoding.separator()));
      add(decoding.oddLines(), new Handling.OddLines(decoding.oddLines()), done);
    }
    if (facts.hidden()) {
      done.add(new Handling.HiddenSheet());
    }
    if (!facts.hiddenColumns().isEmpty()) {
      done.add(
          new Handling.HiddenColumns(
              facts.hiddenColumns().stream().map(Sheet::columnName).toList()));
    }
    add(facts.hiddenRows(), new Handling.HiddenRows(facts.hiddenRows()), done);
    add(facts.filled(), new Handling.MergedCells(facts.filled()), done);
    add(facts.formulas(), new Handling.Formulas(facts.formulas()), done);
    Place place = Place.ofSheet(open.file(), open.sheet().name());
    return done.stream().map(handling -> new Note(place, handling)).toList();
  }

  private static void add(int count, Handling handling, List<Handling> done) {
    if (count > 0) {
      done.add(handling);
    }
  }
}
