package no.husrom.exchange;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import no.husrom.exchange.heading.Mapping;
import no.husrom.exchange.heading.OpenSheet;
import no.husrom.exchange.problem.Problem;
import no.husrom.exchange.problem.ProblemWords;
import no.husrom.register.Registers;
import no.husrom.sheet.Cell;
import no.husrom.sheet.Row;
import no.husrom.sheet.Sheet;
import no.husrom.text.Language;

/// Sheets written in a test: one line is one row, cells are separated by `|`.
public final class Tables {
  public static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T08:00:00Z"), ZoneOffset.UTC);

  private Tables() {}

  public static OpenSheet sheet(String name, String... lines) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isBlank()) {
        List<Cell> cells = new ArrayList<>();
        for (String words : lines[i].split("\\|", -1)) {
          cells.add(cell(words.strip()));
        }
        rows.add(new Row(i + 1, cells));
      }
    }
    return new OpenSheet("fil.xlsx", new Sheet(name, rows));
  }

  /// A number in the spreadsheet's own form is a number; all else is words.
  private static Cell cell(String words) {
    return words.matches("-?\\d+(\\.\\d+)?") && !words.matches("0\\d+")
        ? Cell.number(new BigDecimal(words))
        : Cell.text(words);
  }

  public static ImportPreview read(Registers snapshot, OpenSheet... sheets) {
    return read(snapshot, Mapping.NONE, sheets);
  }

  public static ImportPreview read(Registers snapshot, Mapping wishes, OpenSheet... sheets) {
    return new Importer(CLOCK)
        .preview(new OpenedFiles(List.of(sheets), List.of()), wishes, snapshot, Language.NYNORSK);
  }

  public static ImportPreview read(OpenSheet... sheets) {
    return read(Registers.EMPTY, sheets);
  }

  /// The problems, as "row column kind".
  public static List<String> kinds(ImportPreview preview) {
    return preview.problems().stream()
        .map(p -> p.place().row() + p.place().letters() + " " + kind(p))
        .toList();
  }

  private static String kind(Problem problem) {
    return problem.trouble().getClass().getSimpleName();
  }

  public static List<String> sentences(ImportPreview preview, Language language) {
    ProblemWords words = new ProblemWords(language);
    return preview.problems().stream().map(words::line).toList();
  }
}
