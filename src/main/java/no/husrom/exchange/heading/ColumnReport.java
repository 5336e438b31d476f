package no.husrom.exchange.heading;

import java.util.List;
import java.util.Optional;
import no.husrom.exchange.field.PropertyField;
import no.husrom.exchange.heading.ColumnMapping.Certainty;
import no.husrom.exchange.problem.Place;
import no.husrom.exchange.problem.Problem;
import no.husrom.exchange.problem.Trouble;

/// Tells of the columns of a sheet that are not read, or not as they might be thought to be.
/// `property` when the sheet is a property system's, of which the book does not know the headings.
record ColumnReport(HeadingBook book, boolean property) {

  void of(List<ColumnMapping> columns, Place sheet, List<Problem> problems) {
    for (ColumnMapping column : columns) {
      Place place = sheet.inColumn(column.column(), column.heading());
      switch (column.target()) {
        case Target.Skipped(var why) when why == Target.Why.NO_HEADING ->
            problems.add(Problem.at(place, new Trouble.NoHeading()));
        case Target.Skipped(var why) when why == Target.Why.IDENTIFYING ->
            problems.add(Problem.at(place, new Trouble.IdentifyingColumn()));
        case Target.Skipped(var why) when why == Target.Why.NO_PLACE ->
            problems.add(Problem.at(place, new Trouble.NoPlace()));
        case Target.Free(String name)
            when column.certainty() != Certainty.CHOSEN
                && !property
                && isRepeated(column, columns) ->
            problems.add(Problem.at(place, new Trouble.RepeatedColumn(name)));
        case Target.ToField(PropertyField field) when field.namesPersons() ->
            problems.add(Problem.at(place, new Trouble.TenantNames()));
        case Target.Free _, Target.Skipped _, Target.ToField _ -> {}
      }
    }
  }

  private boolean isRepeated(ColumnMapping free, List<ColumnMapping> columns) {
    return !Headings.isFree(free.heading())
        && columns.stream()
            .flatMap(column -> column.field().stream())
            .anyMatch(
                field ->
                    book.find(field.register(), free.heading())
                        .map(HeadingBook.Found::field)
                        .equals(Optional.of(field)));
  }
}
