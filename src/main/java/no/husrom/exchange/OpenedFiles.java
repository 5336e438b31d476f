package no.husrom.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.husrom.exchange.difference.Stamp;
import no.husrom.exchange.heading.OpenSheet;
import no.husrom.exchange.heading.OwnWords;
import no.husrom.exchange.problem.Handling;
import no.husrom.exchange.problem.Note;
import no.husrom.exchange.problem.Place;
import no.husrom.exchange.problem.Problem;
import no.husrom.exchange.problem.Trouble;
import no.husrom.sheet.Cell;
import no.husrom.sheet.Row;
import no.husrom.sheet.Sheet;
import no.husrom.sheet.read.Reading;
import no.husrom.sheet.read.SheetReader;

/// Files that have been opened: all their sheets, the files that could not be read, and what was
/// done with a file as a whole; and by what each file that is an export is called, what it is
/// stamped with.
public record OpenedFiles(
    List<OpenSheet> sheets, List<Problem> refused, List<Note> notes, Map<String, Stamp> stamps) {
  public OpenedFiles(List<OpenSheet> sheets, List<Problem> refused) {
    this(sheets, refused, List.of(), Map.of());
  }

  public OpenedFiles {
    notes = List.copyOf(notes);
    sheets = List.copyOf(sheets);
    refused = List.copyOf(refused);
    stamps = Map.copyOf(stamps);
  }

  /// Opens every file. Takes seconds for large ones; call it off the window's thread.
  public static OpenedFiles open(List<Path> files) {
    List<OpenSheet> sheets = new ArrayList<>();
    List<Problem> refused = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    Map<String, Stamp> stamps = new HashMap<>();
    for (Path file : files) {
      String name = name(file, files);
      switch (SheetReader.open(file)) {
        case Reading.Opened opened -> {
          opened.sheets().forEach(sheet -> sheets.add(new OpenSheet(name, sheet)));
          Stamp.of(opened.properties().get(Stamp.PROPERTY))
              .ifPresent(stamp -> stamps.put(name, stamp));
          if (opened.macros()) {
            notes.add(new Note(Place.ofFile(name), new Handling.Macros()));
          }
        }
        case Reading.Unreadable unreadable ->
            refused.add(Problem.at(Place.ofFile(name), new Trouble.FileRefused(unreadable)));
      }
    }
    return new OpenedFiles(sheets, refused, notes, stamps);
  }

  /// What a file is called: its name, with as many of the folders above it as tell it from the
  /// others.
  private static String name(Path file, List<Path> files) {
    Path whole = whole(file);
    int names = whole.getNameCount();
    for (int from = names - 1; from >= 0; from--) {
      Path name = whole.subpath(from, names);
      if (files.stream()
          .map(OpenedFiles::whole)
          .allMatch(f -> f.equals(whole) || !f.endsWith(name))) {
        return name.toString();
      }
    }
    return file.toString();
  }

  private static Path whole(Path file) {
    return file.toAbsolutePath().normalize();
  }

  /// The same with other words in one cell, as when a person has corrected it.
  public OpenedFiles repaired(Place cell, String words) {
    return replaced(cell, words, row -> row.number() == cell.row());
  }

  /// The same with other words in every cell of the column that says what `cell` says; capitals and
  /// punctuation do not count.
  public OpenedFiles repairedAll(Place cell, String words) {
    String alike = alike(cell);
    return replaced(
        cell, words, row -> OwnWords.plain(row.cell(cell.column()).asText()).equals(alike));
  }

  /// How many cells of the column say what `cell` says.
  public int alikeCount(Place cell) {
    String alike = alike(cell);
    return (int)
        sheetOf(cell)
            .flatMap(sheet -> sheet.rows().stream())
            .filter(row -> OwnWords.plain(row.cell(cell.column()).asText()).equals(alike))
            .count();
  }

  private String alike(Place cell) {
    return sheetOf(cell)
        .flatMap(sheet -> sheet.rows().stream())
        .filter(row -> row.number() == cell.row())
        .map(row -> OwnWords.plain(row.cell(cell.column()).asText()))
        .findFirst()
        .orElse("");
  }

  private Stream<Sheet> sheetOf(Place cell) {
    return sheets.stream()
        .filter(open -> Place.ofSheet(open.file(), open.sheet().name()).equals(whole(cell)))
        .map(OpenSheet::sheet);
  }

  private static Place whole(Place cell) {
    return Place.ofSheet(cell.file(), cell.sheet());
  }

  private OpenedFiles replaced(Place cell, String words, Predicate<Row> which) {
    List<OpenSheet> changed = new ArrayList<>();
    for (OpenSheet open : sheets) {
      Sheet sheet = open.sheet();
      boolean here = Place.ofSheet(open.file(), sheet.name()).equals(whole(cell));
      changed.add(
          !here
              ? open
              : new OpenSheet(
                  open.file(),
                  new Sheet(
                      sheet.name(),
                      sheet.rows().stream()
                          .map(row -> which.test(row) ? with(row, cell.column(), words) : row)
                          .toList(),
                      sheet.facts())));
    }
    return new OpenedFiles(changed, refused, notes, stamps);
  }

  private static Row with(Row row, int column, String words) {
    List<Cell> cells = new ArrayList<>(row.cells());
    while (cells.size() <= column) {
      cells.add(Cell.EMPTY);
    }
    cells.set(column, Cell.text(words));
    return new Row(row.number(), cells);
  }
}
