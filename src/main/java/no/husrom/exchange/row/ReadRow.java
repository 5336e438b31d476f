package no.husrom.exchange.row;

import java.util.List;
import java.util.Map;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.field.Values;
import no.husrom.exchange.heading.SheetMapping;
import no.husrom.exchange.problem.Place;
import no.husrom.exchange.problem.Problem;
import no.husrom.sheet.Cell;

/// One row of a sheet: its cells as they stand, what they say of a record of each register, and
/// what could not be read.
public record ReadRow(
    Place place,
    SheetMapping mapping,
    List<Cell> cells,
    Map<Register, Values> values,
    List<Problem> problems) {

  public Values of(Register register) {
    return values.getOrDefault(register, Values.NONE);
  }

  /// Whether what could not be read refuses a record of `register`.
  public boolean refuses(Register register) {
    return problems.stream()
        .anyMatch(
            problem ->
                problem.refusesRow()
                    && problem.trouble()
                        instanceof no.husrom.exchange.problem.Trouble.Unreadable(var field, _, _)
                    && field.register() == register);
  }
}
