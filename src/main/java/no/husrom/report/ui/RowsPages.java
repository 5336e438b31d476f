package no.husrom.report.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.husrom.kit.Desk;
import no.husrom.kit.record.RowsPage;
import no.husrom.kit.table.RecordTable;
import no.husrom.report.Figure;
import no.husrom.report.Report;
import no.husrom.report.ReportWords;
import no.husrom.report.Row;
import no.husrom.report.RowColumn;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// Opens the rows behind a number as a page; from there a dwelling or household can be opened.
final class RowsPages {
  private final Desk desk;
  private final Supplier<Report> reading;
  private final Consumer<String> dwelling;
  private final Consumer<String> household;

  RowsPages(
      Desk desk, Supplier<Report> reading, Consumer<String> dwelling, Consumer<String> household) {
    this.desk = desk;
    this.reading = reading;
    this.dwelling = dwelling;
    this.household = household;
  }

  <R extends Row> void open(ReportWords words, Figure.Counted<R> figure) {
    Texts texts = desk.texts(ReportWords.class);
    RecordTable<R> table = new RecordTable<>(texts, row -> row);
    for (RowColumn<R> column : figure.columns()) {
      add(table, words, column);
    }
    table.number("tally." + figure.tally().key(), row -> figure.tally().of().applyAsInt(row));
    table.onOpen(this::open);
    Callable<List<R>> rows = () -> rows(figure);
    desk.pages()
        .open(new RowsPage<>(desk, words.figure(figure), words.definition(figure), table, rows));
  }

  private <R> void add(RecordTable<R> table, ReportWords words, RowColumn<R> column) {
    String key = "column." + column.key();
    switch (column.kind()) {
      case WORDS -> table.text(key, row -> text(words, column, row));
      case NUMBER -> table.number(key, row -> (Integer) column.of(row));
      case DAY -> table.date(key, row -> (LocalDate) column.of(row));
      case YES_NO -> table.yesNo(key, row -> (Boolean) column.of(row));
      case CHOICE ->
          table.few(
              key, row -> column.of(row) instanceof Enum<?> constant ? words.name(constant) : null);
    }
  }

  private static <R> @Nullable String text(ReportWords words, RowColumn<R> column, R row) {
    Object fact = column.of(row);
    String unknown = words.unknown(column);
    return fact != null ? fact.toString() : unknown.isEmpty() ? null : unknown;
  }

  /// The same figure's rows, as the registers stand now.
  @SuppressWarnings("unchecked") // a figure of this key has rows of this kind in every report
  private <R extends Row> List<R> rows(Figure.Counted<R> figure) {
    return reading.get().figures().stream()
        .filter(other -> other.key().equals(figure.key()) && other.about().equals(figure.about()))
        .map(other -> ((Figure.Counted<R>) other).rows())
        .findFirst()
        .orElse(List.of());
  }

  private void open(Row row) {
    switch (row) {
      case Row.OfDwelling found -> dwelling.accept(found.id());
      case Row.OfHousehold found -> household.accept(found.id());
      case Row.OfLease _, Row.OfTurnover _, Row.OfStretch _ -> {}
      case Row.OfMeasure _, Row.OfDecision _, Row.OfNeed _ -> {}
    }
  }
}
