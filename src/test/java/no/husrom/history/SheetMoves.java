package no.husrom.history;

import static no.husrom.exchange.field.DwellingField.ADDRESS;
import static no.husrom.exchange.field.DwellingField.BEDROOMS;
import static no.husrom.exchange.field.DwellingField.KIND;
import static no.husrom.exchange.field.DwellingField.NOTE;
import static no.husrom.exchange.field.LeaseField.DWELLING;
import static no.husrom.exchange.field.LeaseField.ENDS;
import static no.husrom.exchange.field.LeaseField.STARTS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import no.husrom.exchange.ImportPreview;
import no.husrom.exchange.ImportResult;
import no.husrom.exchange.Importer;
import no.husrom.exchange.Tables;
import no.husrom.exchange.block.BlockLine;
import no.husrom.exchange.block.BlockReading;
import no.husrom.exchange.field.Register;
import no.husrom.history.Model.Home;
import no.husrom.history.Model.Row;
import no.husrom.history.Model.Stay;
import no.husrom.history.Moves.Move;
import no.husrom.register.RegisterStore;
import no.husrom.register.Registers;
import no.husrom.store.Database;
import no.husrom.text.Language;

/// The moves that bring many cells at once: a sheet that is imported, and a block that is pasted
/// into a register's table.
record SheetMoves(Moves moves) {
  /// A block is saved whole or not at all.
  static final class Withheld extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /// A sheet with homes that are there and one that is not.
  Move importHomes(Model model) {
    TreeMap<String, Row> rows = model.rows();
    List<String> ids = new ArrayList<>(moves.some(model.ids("home")));
    String fresh = moves.newHomeId();
    ids.add(fresh);
    List<String> lines = new ArrayList<>(List.of("Id | Adresse | Type | Soverom | Merknad"));
    for (String id : ids) {
      int bedrooms = 1 + moves.number(4);
      lines.add(id + " | Lia " + id + " | leilegheit | " + bedrooms + " | i" + fresh);
      rows.put("home " + id, new Home("i" + fresh, bedrooms));
    }
    return new Move(
        rows,
        db -> {
          Registers now = db.read(new RegisterStore()::read);
          ImportPreview preview =
              Tables.read(now, Tables.sheet("Bustader", lines.toArray(String[]::new)));
          ImportResult result = new Importer(Tables.CLOCK).commitStrictly(preview, db);
          if (!(result instanceof ImportResult.Saved)) {
            throw new AssertionError(preview.problems());
          }
        });
  }

  /// A block over some homes, where an empty cell takes the note away, and a line for a new one.
  Move pasteHomes(Model model) {
    TreeMap<String, Row> rows = model.rows();
    List<BlockLine> lines = new ArrayList<>();
    for (String id : moves.some(model.ids("home"))) {
      int bedrooms = 1 + moves.number(4);
      String note = moves.number(2) == 0 ? "" : "p" + moves.number(3);
      lines.add(new BlockLine(id, Map.of(NOTE, note, BEDROOMS, "" + bedrooms), Map.of()));
      rows.put("home " + id, new Home(note, bedrooms));
    }
    String fresh = moves.newHomeId();
    lines.add(
        new BlockLine(
            fresh, Map.of(ADDRESS, "Lia " + fresh, KIND, "leilegheit", BEDROOMS, "2"), Map.of()));
    rows.put("home " + fresh, new Home("", 2));
    return new Move(rows, db -> paste(db, Register.DWELLINGS, lines));
  }

  /// A block over some leases that gives them other homes and days at once.
  Move pasteStays(Model model) {
    TreeMap<String, Row> rows = model.rows();
    List<BlockLine> lines = new ArrayList<>();
    List<String> ids = new ArrayList<>(model.ids("deal"));
    Collections.shuffle(ids, new Random(moves.number(1 << 30)));
    for (String id : ids.subList(0, Math.min(ids.size(), 1 + moves.number(3)))) {
      String dwelling = moves.one(model.ids("home"));
      LocalDate starts = Moves.DAY.plusMonths(moves.number(24));
      LocalDate ends = starts.plusMonths(1 + moves.number(8));
      lines.add(
          new BlockLine(
              id,
              Map.of(DWELLING, dwelling, STARTS, starts.toString(), ENDS, ends.toString()),
              Map.of()));
      rows.put("stay " + id, new Stay(dwelling, starts, ends));
    }
    return new Move(rows, db -> paste(db, Register.LEASES, lines));
  }

  private static void paste(Database database, Register register, List<BlockLine> lines) {
    BlockReading reading =
        BlockReading.of(
            register,
            lines,
            database.read(new RegisterStore()::read),
            Tables.TODAY,
            Language.NYNORSK);
    if (!reading.flaws().isEmpty()) {
      throw new Withheld();
    }
    ImportResult result = new Importer(Tables.CLOCK).commitWritten(reading.preview(), database);
    if (!(result instanceof ImportResult.Saved)) {
      throw new AssertionError(reading.preview().problems());
    }
  }
}
