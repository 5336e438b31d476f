package no.husrom.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.husrom.exchange.heading.OpenSheet;
import no.husrom.exchange.problem.Place;
import no.husrom.exchange.problem.Problem;
import no.husrom.exchange.problem.Trouble;
import no.husrom.sheet.read.Reading;
import no.husrom.sheet.read.SheetReader;

/// Files that have been opened: all their sheets, and the files that could not be read.
public record OpenedFiles(List<OpenSheet> sheets, List<Problem> refused) {
  public OpenedFiles {
    sheets = List.copyOf(sheets);
    refused = List.copyOf(refused);
  }

  /// Opens every file. Takes seconds for large ones; call it off the window's thread.
  public static OpenedFiles open(List<Path> files) {
    List<OpenSheet> sheets = new ArrayList<>();
    List<Problem> refused = new ArrayList<>();
    for (Path file : files) {
      Path last = file.getFileName();
      String name = last == null ? file.toString() : last.toString();
      switch (SheetReader.open(file)) {
        case Reading.Opened opened ->
            opened.sheets().forEach(sheet -> sheets.add(new OpenSheet(name, sheet)));
        case Reading.Unreadable unreadable ->
            refused.add(Problem.at(Place.ofFile(name), new Trouble.FileRefused(unreadable)));
      }
    }
    return new OpenedFiles(sheets, refused);
  }
}
