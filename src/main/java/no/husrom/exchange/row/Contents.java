package no.husrom.exchange.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.heading.ColumnMapping;
import no.husrom.exchange.heading.OpenSheet;
import no.husrom.exchange.heading.OwnWords;
import no.husrom.exchange.heading.SheetMapping;
import no.husrom.exchange.value.ChoiceContent;
import no.husrom.exchange.value.FlagContent;
import no.husrom.exchange.value.Understood;
import no.husrom.exchange.words.DayOrder;
import no.husrom.sheet.Cell;
import no.husrom.sheet.Row;

/// What stands in the records of a sheet, to be seen beside how it is read: the first cells of each
/// column by its number, the words of the fields where one is chosen among a few, and a date that
/// can be read in two ways, empty when there is none, with the order in which it was read.
public record Contents(
    Map<Integer, List<String>> samples, List<WordUse> words, String eitherDay, DayOrder dates) {

  private static final int SAMPLES = 3;
  private static final int MOST_WORDS = 200;

  /// A word of a field, in how many cells it stands, what it is read as, and whether somebody has
  /// chosen that.
  public record WordUse(Field field, String word, int count, Understood meaning, boolean chosen) {}

  public Contents {
    samples = Map.copyOf(samples);
    words = List.copyOf(words);
  }

  public static Contents of(OpenSheet open, SheetMapping sheet) {
    Register register = sheet.register();
    List<Row> rows =
        register == null
            ? open.sheet().rows().stream().filter(r -> r.number() > sheet.headerRow()).toList()
            : new SheetRows(open, sheet, register).records();
    Map<Integer, List<String>> samples = new HashMap<>();
    List<WordUse> words = new ArrayList<>();
    for (ColumnMapping column : sheet.columns()) {
      samples.put(
          column.column(),
          rows.stream()
              .map(row -> row.cell(column.column()))
              .filter(cell -> !cell.isEmpty())
              .limit(SAMPLES)
              .map(SheetRows::words)
              .toList());
      column
          .field()
          .filter(Contents::isChosen)
          .ifPresent(field -> words.addAll(words(rows, sheet, column.column(), field)));
    }
    DayOrders days = DayOrders.of(rows, sheet);
    return new Contents(samples, words, days.either(), days.assumed());
  }

  private static boolean isChosen(Field field) {
    return field.content() instanceof ChoiceContent<?> || field.content() instanceof FlagContent;
  }

  /// In the order of the alphabet, as they are spelt first.
  private static List<WordUse> words(List<Row> rows, SheetMapping sheet, int column, Field field) {
    Map<Cell, Integer> cells = new LinkedHashMap<>();
    for (Row row : rows) {
      Cell cell = row.cell(column);
      if (cell instanceof Cell.Text || cell instanceof Cell.Number) {
        cells.merge(cell, 1, Integer::sum);
      }
    }
    Map<String, String> spellings = new TreeMap<>();
    Map<String, Integer> counts = new HashMap<>();
    cells.forEach(
        (cell, count) -> {
          String plain = OwnWords.plain(cell.asText());
          if (counts.size() < MOST_WORDS || counts.containsKey(plain)) {
            spellings.putIfAbsent(plain, cell.asText());
            counts.merge(plain, count, Integer::sum);
          }
        });
    List<WordUse> words = new ArrayList<>();
    spellings.forEach(
        (plain, word) ->
            words.add(
                new WordUse(
                    field,
                    word,
                    counts.getOrDefault(plain, 0),
                    field.read(sheet.words().instead(field, Cell.text(word))),
                    sheet.words().has(field, word))));
    return words;
  }
}
