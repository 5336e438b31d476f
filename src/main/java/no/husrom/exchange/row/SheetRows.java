package no.husrom.exchange.row;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.field.Values;
import no.husrom.exchange.heading.ColumnMapping;
import no.husrom.exchange.heading.OpenSheet;
import no.husrom.exchange.heading.SheetMapping;
import no.husrom.exchange.heading.Target;
import no.husrom.exchange.problem.Handling;
import no.husrom.exchange.problem.Note;
import no.husrom.exchange.problem.Place;
import no.husrom.exchange.problem.Problem;
import no.husrom.exchange.problem.Trouble;
import no.husrom.exchange.value.DayContent;
import no.husrom.exchange.value.Understood;
import no.husrom.exchange.words.PlainWords;
import no.husrom.exchange.words.Words;
import no.husrom.sheet.Cell;
import no.husrom.sheet.Row;
import no.husrom.sheet.Sheet;
import no.husrom.text.Formats;
import no.husrom.text.Language;

/// Reads the rows below the headings of one sheet that are records.
public final class SheetRows {
  /// More than any office has; a sheet with more has something else in it.
  private static final int MOST_ROWS = 250_000;

  private static final int MOST_KNOWN = 2_000;
  private static final Formats FORMATS = Formats.of(Language.NYNORSK);

  private final OpenSheet open;
  private final SheetMapping mapping;
  private final Register main;
  private final Place sheet;
  private final Set<Register> registers;
  private final Map<Integer, Map<Cell, Understood>> known = new HashMap<>();
  private DayOrders days = DayOrders.NONE;
  private int unknown;
  private int dayNumbers;
  private int trimmed;

  public SheetRows(OpenSheet open, SheetMapping mapping, Register main) {
    this.open = open;
    this.mapping = mapping;
    this.main = main;
    this.sheet = Place.ofSheet(open.file(), open.sheet().name());
    this.registers = mapping.registers();
  }

  /// The rows that say anything. `problems` takes what is said of lines that are passed over,
  /// `notes` what was done by itself.
  public List<ReadRow> read(List<Problem> problems, List<Note> notes) {
    List<Row> records = new Lines(open.sheet().rows(), mapping, sheet).records(problems, notes);
    if (records.size() > MOST_ROWS) {
      problems.add(Problem.at(Place.ofFile(open.file()), new Trouble.TooManyRows(MOST_ROWS)));
      return List.of();
    }
    days = DayOrders.of(records, mapping);
    List<ReadRow> rows = new ArrayList<>();
    for (Row row : records) {
      ReadRow read = read(row);
      boolean says =
          !read.problems().isEmpty()
              || read.values().values().stream().anyMatch(values -> !values.isEmpty());
      if (says) {
        rows.add(read);
      }
    }
    noteDays(notes);
    note(notes, unknown, new Handling.UnknownWords(unknown));
    note(notes, dayNumbers, new Handling.DayNumbers(dayNumbers));
    note(notes, trimmed, new Handling.Trimmed(trimmed));
    return rows;
  }

  private void noteDays(List<Note> notes) {
    List<String> open = days.open().stream().map(c -> Sheet.columnName(c.column())).toList();
    note(
        notes,
        mapping.dates() == null ? open.size() : 0,
        new Handling.EitherDays(open, days.either(), days.assumed()));
    List<String> monthFirst = days.monthFirst(mapping);
    note(notes, monthFirst.size(), new Handling.MonthFirst(monthFirst));
  }

  /// The rows that are records, or may be.
  List<Row> records() {
    return new Lines(open.sheet().rows(), mapping, sheet)
        .records(new ArrayList<>(), new ArrayList<>());
  }

  private void note(List<Note> notes, int count, Handling handling) {
    if (count > 0) {
      notes.add(new Note(sheet, handling));
    }
  }

  private ReadRow read(Row row) {
    Place place = sheet.inRow(row.number());
    Map<Register, Map<Field, Object>> said = new EnumMap<>(Register.class);
    Map<String, String> free = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (ColumnMapping column : mapping.columns()) {
      Cell cell = row.cell(column.column());
      if (cell.isEmpty()) {
        continue;
      }
      switch (column.target()) {
        case Target.ToField(Field field) -> {
          switch (understood(field, column.column(), cell)) {
            case Understood.Known(Object value) -> {
              dayNumbers +=
                  cell instanceof Cell.Number && field.content() instanceof DayContent ? 1 : 0;
              said.computeIfAbsent(field.register(), r -> new HashMap<>())
                  .merge(field, value, SheetRows::both);
            }
            case Understood.NotUnderstood(var complaint) ->
                problems.add(
                    new Problem(
                        place.inColumn(column.column(), column.heading()),
                        words(cell),
                        new Trouble.Unreadable(field, complaint, field.register() != main)));
            case Understood.Nothing _ -> unknown += Words.sayUnknown(cell.asText()) ? 1 : 0;
          }
          trimmed += cell instanceof Cell.Text(String text) && hasOuterSpace(text) ? 1 : 0;
        }
        case Target.Free(String name) -> {
          String words = words(cell);
          if (!words.isEmpty()) {
            free.put(name, words);
          }
        }
        case Target.Skipped _ -> {}
      }
    }
    Map<Register, Values> values = new EnumMap<>(Register.class);
    for (Register register : registers) {
      values.put(
          register,
          new Values(said.getOrDefault(register, Map.of()), register == main ? free : Map.of()));
    }
    return new ReadRow(place, mapping, row.cells(), values, problems);
  }

  /// What a cell says. The same words stand in many cells of a column, and are read once.
  private Understood understood(Field field, int column, Cell cell) {
    Map<Cell, Understood> ofColumn = known.computeIfAbsent(column, c -> new HashMap<>());
    Understood before = ofColumn.get(cell);
    if (before != null) {
      return before;
    }
    Understood now = field.read(mapping.words().instead(field, days.dayFirst(column, cell)));
    if (ofColumn.size() < MOST_KNOWN) {
      ofColumn.put(cell, now);
    }
    return now;
  }

  private static boolean hasOuterSpace(String text) {
    return !text.isEmpty()
        && (PlainWords.isSpace(text.charAt(0))
            || PlainWords.isSpace(text.charAt(text.length() - 1)));
  }

  /// What two columns say together of the same field.
  private static Object both(Object first, Object second) {
    if (first instanceof Integer one && second instanceof Integer other) {
      return one + other;
    } else if (first instanceof SortedSet<?> one && second instanceof SortedSet<?> other) {
      SortedSet<String> all = new TreeSet<>();
      one.forEach(name -> all.add((String) name));
      other.forEach(name -> all.add((String) name));
      return all;
    } else if (first instanceof Collection<?> one && second instanceof Collection<?> other) {
      List<Object> all = new ArrayList<>(one);
      all.addAll(other);
      return List.copyOf(all);
    }
    return first;
  }

  /// A cell as words that are kept: dates as 31.12.2026.
  static String words(Cell cell) {
    return cell instanceof Cell.Day(var day) ? FORMATS.date(day) : PlainWords.kept(cell.asText());
  }
}
