package no.husrom.exchange.row;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.husrom.exchange.field.DecisionField;
import no.husrom.exchange.field.DwellingField;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.HouseholdField;
import no.husrom.exchange.field.LeaseField;
import no.husrom.exchange.heading.ColumnMapping;
import no.husrom.exchange.heading.SheetMapping;
import no.husrom.exchange.heading.Target;
import no.husrom.exchange.problem.Handling;
import no.husrom.exchange.problem.Note;
import no.husrom.exchange.problem.Place;
import no.husrom.exchange.problem.Problem;
import no.husrom.exchange.problem.Trouble;
import no.husrom.exchange.words.PlainWords;
import no.husrom.exchange.words.Words;
import no.husrom.sheet.Cell;
import no.husrom.sheet.Row;

/// Tells which of the rows below the headings are records. Totals, headings that stand again and
/// what a spreadsheet has dragged down past the last record are passed over and told of in one note
/// each; a line with words in a single cell that names no record is taken for a comment.
final class Lines {
  private static final int MANY = 10;
  private static final Set<Field> IDENTITY =
      Set.of(
          DwellingField.ID,
          DwellingField.ADDRESS,
          DwellingField.STREET,
          HouseholdField.ID,
          HouseholdField.LABEL,
          LeaseField.ID,
          LeaseField.DWELLING,
          LeaseField.ADDRESS,
          LeaseField.HOUSEHOLD,
          LeaseField.TENANT,
          DecisionField.YEAR);

  private final SheetMapping mapping;
  private final Place sheet;
  private final List<Row> below;
  private final Set<Integer> fields = new HashSet<>();
  private final Set<Integer> identity = new HashSet<>();
  private final Map<Integer, String> headings = new HashMap<>();
  private final Map<Integer, BigDecimal> sums = new HashMap<>();
  private final Map<Integer, Integer> summed = new HashMap<>();
  private final List<Integer> totals = new ArrayList<>();
  private final List<Integer> repeated = new ArrayList<>();

  Lines(List<Row> rows, SheetMapping mapping, Place sheet) {
    this.mapping = mapping;
    this.sheet = sheet;
    this.below = rows.stream().filter(row -> row.number() > mapping.headerRow()).toList();
    for (ColumnMapping column : mapping.columns()) {
      headings.put(column.column(), PlainWords.of(column.heading()));
      if (column.target() instanceof Target.ToField(Field field)) {
        fields.add(column.column());
        if (IDENTITY.contains(field)) {
          identity.add(column.column());
        }
      }
    }
  }

  /// The rows that are records, or may be; what is said of the others goes to `problems` and
  /// `notes`.
  List<Row> records(List<Problem> problems, List<Note> notes) {
    List<Row> rows = withoutStragglers(notes);
    List<Row> records = new ArrayList<>();
    int blank = rows.isEmpty() ? 0 : rows.getLast().number() - mapping.headerRow() - rows.size();
    for (Row row : rows) {
      if (isTotals(row)) {
        totals.add(row.number());
        sums.clear();
        summed.clear();
      } else if (isHeadings(row)) {
        repeated.add(row.number());
      } else if (!isComment(row, problems)) {
        records.add(row);
        addUp(row);
      }
    }
    note(notes, blank > 0, new Handling.BlankRows(blank));
    note(notes, !totals.isEmpty(), new Handling.Totals(totals));
    note(notes, !repeated.isEmpty(), new Handling.RepeatedHeadings(repeated));
    return records;
  }

  private void note(List<Note> notes, boolean so, Handling handling) {
    if (so) {
      notes.add(new Note(sheet, handling));
    }
  }

  /// Without the rows at the end that hold a single number, or nothing the registers have.
  private List<Row> withoutStragglers(List<Note> notes) {
    int end = below.size();
    while (end > 0 && isStraggler(below.get(end - 1))) {
      end--;
    }
    int count = below.size() - end;
    if (count <= MANY) {
      return below;
    }
    notes.add(new Note(sheet, new Handling.Stragglers(below.get(end).number(), count)));
    return below.subList(0, end);
  }

  private boolean isStraggler(Row row) {
    int filled = 0;
    boolean words = false;
    boolean ours = false;
    for (int i = 0; i < row.cells().size(); i++) {
      if (!row.cell(i).isEmpty()) {
        filled++;
        ours |= fields.contains(i);
        words |= row.cell(i) instanceof Cell.Text;
      }
    }
    return !ours || filled == 1 && !words;
  }

  /// A row that starts with a word for totals, or one of numbers alone of which one is the sum of
  /// those above it.
  private boolean isTotals(Row row) {
    boolean first = true;
    boolean named = false;
    boolean numbers = true;
    boolean summed = false;
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cell(i);
      if (cell.isEmpty()) {
        continue;
      }
      boolean label = first && cell instanceof Cell.Text;
      if (first && cell instanceof Cell.Text text) {
        switch (Words.totals(text.value())) {
          case ALONE -> {
            return true;
          }
          case FIRST -> named = true;
          case NONE -> {}
        }
      }
      first = false;
      numbers &= label || cell instanceof Cell.Number && !identity.contains(i);
      summed |= cell instanceof Cell.Number(BigDecimal number) && isSum(i, number);
      if (label && !named) {
        return false;
      }
    }
    return numbers && (named || summed);
  }

  private boolean isSum(int column, BigDecimal number) {
    BigDecimal sum = sums.get(column);
    return sum != null
        && summed.getOrDefault(column, 0) > 1
        && number.signum() != 0
        && sum.compareTo(number) == 0;
  }

  private void addUp(Row row) {
    for (int i = 0; i < row.cells().size(); i++) {
      if (row.cell(i) instanceof Cell.Number(BigDecimal number)) {
        sums.merge(i, number, BigDecimal::add);
        summed.merge(i, 1, Integer::sum);
      }
    }
  }

  private boolean isHeadings(Row row) {
    int same = 0;
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cell(i);
      if (!cell.isEmpty()) {
        if (!(cell instanceof Cell.Text text)
            || !PlainWords.of(text.value()).equals(headings.get(i))) {
          return false;
        }
        same++;
      }
    }
    return same > 1;
  }

  private boolean isComment(Row row, List<Problem> problems) {
    int at = onlyFilled(row);
    if (at < 0 || mapping.columns().size() < 3) {
      return false;
    }
    Cell only = row.cell(at);
    boolean comment = !fields.contains(at) || only instanceof Cell.Text && at == 0;
    if (comment) {
      problems.add(new Problem(sheet.inRow(row.number()), only.asText(), new Trouble.LooseLine()));
    }
    return comment;
  }

  /// The only column with a cell that is not empty; -1 when there is not just one.
  private static int onlyFilled(Row row) {
    int only = -1;
    for (int i = 0; i < row.cells().size(); i++) {
      if (!row.cell(i).isEmpty()) {
        if (only >= 0) {
          return -1;
        }
        only = i;
      }
    }
    return only;
  }
}
