package no.husrom.exchange.difference;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.husrom.dwelling.StatusChange;
import no.husrom.exchange.field.DwellingField;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.LeaseField;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.field.Values;
import no.husrom.exchange.heading.ColumnMapping;
import no.husrom.exchange.heading.SheetMapping;
import no.husrom.exchange.heading.Target;
import no.husrom.exchange.row.DwellingForm;
import no.husrom.exchange.row.ReadRow;
import no.husrom.exchange.value.Understood;
import no.husrom.exchange.words.PlainWords;
import no.husrom.text.Language;
import org.jspecify.annotations.Nullable;

/// What a row says, seen against the record it was exported from. Values are compared as they are
/// read out of a cell, so that what a cell cannot hold is no edit.
record RowEdits(Register register, Values base, LocalDate today) {
  /// Say the same as the last of the statuses over time.
  private static final List<Field> STATUS =
      List.of(DwellingField.STATUS, DwellingField.STATUS_FROM, DwellingField.STATUS_REASON);

  /// Stand in a lease's row for people to read, beside the ids.
  private static final Set<Field> OF_DWELLING = Set.of(LeaseField.ADDRESS, LeaseField.UNIT_NUMBER);

  private static final Set<Field> OF_HOUSEHOLD = Set.of(LeaseField.TENANT);

  /// The row without what only repeats another of its columns, and without the id.
  Values told(Values said) {
    Values told = said.without(List.of(Index.id(register)));
    return switch (register) {
      case DWELLINGS -> withOneStatus(told);
      case LEASES -> {
        told = told.has(LeaseField.DWELLING) ? told.without(OF_DWELLING) : told;
        yield told.has(LeaseField.HOUSEHOLD) ? told.without(OF_HOUSEHOLD) : told;
      }
      case HOUSEHOLDS, DECISIONS -> told;
    };
  }

  /// All that the row says of statuses as the statuses over time.
  private Values withOneStatus(Values said) {
    boolean edited =
        STATUS.stream()
            .anyMatch(
                field -> said.has(field) && !Objects.equals(said.get(field), exported(field)));
    Values told = edited ? said : said.without(STATUS);
    return told.has(DwellingField.STATUS) || told.has(DwellingField.STATUS_HISTORY)
        ? DwellingForm.withHistory(told, exportedStatuses(), today, false)
        : told.without(STATUS);
  }

  private List<StatusChange> exportedStatuses() {
    return exported(DwellingField.STATUS_HISTORY) instanceof List<?> changes
        ? changes.stream().map(StatusChange.class::cast).toList()
        : List.of();
  }

  /// Whether nothing of it was edited.
  boolean isUntouched(Values told) {
    return told.known().entrySet().stream()
            .allMatch(said -> said.getValue().equals(exported(said.getKey())))
        && told.free().entrySet().stream()
            .allMatch(said -> said.getValue().equals(exported(said.getKey())));
  }

  /// How many cells are empty that were not when they were exported.
  int emptied(ReadRow row) {
    int count = 0;
    for (ColumnMapping column : row.mapping().columns()) {
      if (isEmpty(row, column.column())) {
        count +=
            switch (column.target()) {
              case Target.ToField(Field field) ->
                  field.register() == register
                          && field != Index.id(register)
                          && !STATUS.contains(field)
                          && !OF_DWELLING.contains(field)
                          && !OF_HOUSEHOLD.contains(field)
                          && exported(field) != null
                      ? 1
                      : 0;
              case Target.Free(String name) -> exported(name) != null ? 1 : 0;
              case Target.Skipped _ -> 0;
            };
      }
    }
    return count;
  }

  private static boolean isEmpty(ReadRow row, int column) {
    return column >= row.cells().size() || row.cells().get(column).isEmpty();
  }

  @Nullable Object exported(Field field) {
    return asRead(field, base.get(field));
  }

  @Nullable String exported(String freeField) {
    return asRead(base.free().get(freeField));
  }

  /// A value as it comes back from the cell it is written in.
  static @Nullable Object asRead(Field field, @Nullable Object value) {
    return value != null
            && field.content().read(field.content().write(value, Language.NYNORSK))
                instanceof Understood.Known(Object read)
        ? read
        : null;
  }

  static @Nullable String asRead(@Nullable String freeField) {
    String read = freeField == null ? "" : PlainWords.kept(freeField);
    return read.isEmpty() ? null : read;
  }

  /// The field in whose column it is shown: the statuses over time may stand in the status alone.
  static Field shown(Field field, SheetMapping mapping) {
    return field == DwellingField.STATUS_HISTORY && !mapping.has(field)
        ? DwellingField.STATUS
        : field;
  }
}
