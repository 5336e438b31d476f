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
import no.husrom.exchange.problem.Place;
import no.husrom.exchange.problem.Problem;
import no.husrom.exchange.problem.Trouble;
import no.husrom.exchange.value.Understood;
import no.husrom.exchange.words.PlainWords;
import no.husrom.exchange.words.Words;
import no.husrom.sheet.Cell;
import no.husrom.sheet.Row;
import no.husrom.text.Formats;
import no.husrom.text.Language;

/// Reads the rows below the headings of one sheet. Lines of totals are passed over; a line with
/// words in a single cell that names no record is taken for a comment.
public final class SheetRows {
  private static final Formats FORMATS = Formats.of(Language.NYNORSK);

  private final OpenSheet open;
  private final SheetMapping mapping;
  private final Register main;
  private final Place sheet;
  private final Set<Register> registers;
  private final List<Problem> notes;

  /// `notes` takes what is said of lines that are passed over.
  public SheetRows(OpenSheet open, SheetMapping mapping, Register main, List<Problem> notes) {
    this.open = open;
    this.mapping = mapping;
    this.main = main;
    this.sheet = Place.ofSheet(open.file(), open.sheet().name());
    this.notes = notes;
    this.registers = mapping.registers();
  }

  public List<ReadRow> read() {
    List<ReadRow> rows = new ArrayList<>();
    for (Row row : open.sheet().rows()) {
      if (row.number() > mapping.headerRow() && !isTotals(row) && !isComment(row)) {
        ReadRow read = read(row);
        boolean says =
            !read.problems().isEmpty()
                || read.values().values().stream().anyMatch(values -> !values.isEmpty());
        if (says) {
          rows.add(read);
        }
      }
    }
    return rows;
  }

  private static boolean isTotals(Row row) {
    return row.cells().stream()
        .filter(cell -> !cell.isEmpty())
        .findFirst()
        .filter(cell -> cell instanceof Cell.Text text && Words.startTotals(text.value()))
        .isPresent();
  }

  private boolean isComment(Row row) {
    List<Cell> filled = row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
    if (filled.size() != 1 || mapping.columns().size() < 3) {
      return false;
    }
    int at = row.cells().indexOf(filled.getFirst());
    boolean alone =
        mapping.columns().stream()
            .filter(column -> column.column() == at)
            .noneMatch(column -> column.target() instanceof Target.ToField);
    boolean title = filled.getFirst() instanceof Cell.Text && at == 0;
    if (alone || title) {
      notes.add(
          new Problem(
              sheet.inRow(row.number()), filled.getFirst().asText(), new Trouble.LooseLine()));
    }
    return alone || title;
  }

  private ReadRow read(Row row) {
    Place place = sheet.inRow(row.number());
    Map<Register, Map<Field, Object>> known = new EnumMap<>(Register.class);
    Map<String, String> free = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (ColumnMapping column : mapping.columns()) {
      Cell cell = row.cell(column.column());
      if (cell.isEmpty()) {
        continue;
      }
      switch (column.target()) {
        case Target.ToField(Field field) -> {
          switch (field.content().read(mapping.words().instead(field, cell))) {
            case Understood.Known(Object value) ->
                known
                    .computeIfAbsent(field.register(), r -> new HashMap<>())
                    .merge(field, value, SheetRows::both);
            case Understood.NotUnderstood(var complaint) ->
                problems.add(
                    new Problem(
                        place.inColumn(column.column(), column.heading()),
                        words(cell),
                        new Trouble.Unreadable(field, complaint, field.register() != main)));
            case Understood.Nothing _ -> {}
          }
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
          new Values(known.getOrDefault(register, Map.of()), register == main ? free : Map.of()));
    }
    return new ReadRow(place, mapping, row.cells(), values, problems);
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
  private static String words(Cell cell) {
    return cell instanceof Cell.Day(var day)
        ? FORMATS.date(day)
        : PlainWords.unspaced(cell.asText()).replace("\r\n", "\n");
  }
}
