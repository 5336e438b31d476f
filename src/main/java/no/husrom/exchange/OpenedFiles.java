package no.husrom.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.husrom.exchange.heading.OpenSheet;
import no.husrom.exchange.problem.Handling;
import no.husrom.exchange.problem.Note;
import no.husrom.exchange.problem.Place;
import no.husrom.exchange.problem.Problem;
import no.husrom.exchange.problem.Trouble;
import no.husrom.sheet.read.Reading;
import no.husrom.sheet.read.SheetReader;

/// Files that have been opened: all their sheets, the files that could not be read, and what was
/// done with a file as a whole.
public record OpenedFiles(List<OpenSheet> sheets, List<Problem> refused, List<Note> notes) {
  public OpenedFiles(List<OpenSheet> sheets, List<Problem> refused) {
    this(sheets, refused, List.of());
  }

  public OpenedFiles {
    notes = List.copyOf(notes);
    sheets = List.copyOf(sheets);
    refused = List.copyOf(refused);
  }

  /// Opens every file. Takes seconds for large ones; call it off the window's thread.
  public static OpenedFiles open(List<Path> files) {
    List<OpenSheet> sheets = new ArrayList<>();
    List<Problem> refused = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    for (Path file : files) {
      Path last = file.getFileName();
      String name = last == null ? file.toString() : last.toString();
      switch (SheetReader.open(file)) {
        case Reading.Opened opened -> {
          opened.sheets().forEach(sheet -> sheets.add(new OpenSheet(name, sheet)));
          if (opened.macros()) {
            notes.add(new Note(Place.ofFile(name), new Handling.Macros()));
          }
        }
        case Reading.Unreadable unreadable ->
            refused.add(Problem.at(Place.ofFile(name), new Trouble.FileRefused(unreadable)));
      }
    }
    return new OpenedFiles(sheets, refused, notes);
  }
}
