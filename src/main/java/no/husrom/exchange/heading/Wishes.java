package no.husrom.exchange.heading;

import java.util.List;
import java.util.Optional;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.heading.ColumnMapping.Certainty;
import no.husrom.exchange.problem.Place;
import no.husrom.exchange.problem.Problem;
import no.husrom.exchange.problem.Trouble;
import no.husrom.exchange.words.PlainWords;

/// Puts what a user wishes of the columns of a sheet before what is found.
final class Wishes {
  private Wishes() {}

  static void apply(
      SheetMapping wish, List<ColumnMapping> columns, Place place, List<Problem> problems) {
    for (ColumnMapping column : wish.columns()) {
      int found = place(column, columns);
      if (found < 0) {
        if (!wish.sheet().equals(Mapping.ANY_SHEET)) {
          problems.add(Problem.at(place, new Trouble.MappedColumnMissing(column.heading())));
        }
        continue;
      }
      ColumnMapping chosen = columns.get(found).to(column.target());
      chosen
          .field()
          .filter(field -> !Headings.mayRepeat(field))
          .ifPresent(field -> release(field, columns));
      columns.set(found, chosen);
    }
  }

  /// A field that the user gives to another column is free again where it was found.
  private static void release(Field field, List<ColumnMapping> columns) {
    columns.replaceAll(
        column ->
            column.field().equals(Optional.of(field)) && column.certainty() != Certainty.CHOSEN
                ? new ColumnMapping(
                    column.column(),
                    column.heading(),
                    new Target.Free(column.heading()),
                    Certainty.UNKNOWN)
                : column);
  }

  /// Where a wished column is among those there, by its number, its heading or what it is called
  /// when several have that heading; -1 when it is not there.
  static int place(ColumnMapping wished, List<ColumnMapping> columns) {
    String plain = PlainWords.of(wished.heading());
    for (int i = 0; i < columns.size(); i++) {
      boolean same =
          wished.column() >= 0 && wished.heading().isEmpty()
              ? columns.get(i).column() == wished.column()
              : PlainWords.of(columns.get(i).heading()).equals(plain)
                  && (wished.column() < 0 || columns.get(i).column() == wished.column());
      if (same) {
        return i;
      }
    }
    for (int i = 0; i < columns.size(); i++) {
      String name = SheetMapping.nameOf(columns.get(i), columns);
      if (wished.column() < 0 && PlainWords.of(name).equals(plain)) {
        return i;
      }
    }
    return -1;
  }
}
