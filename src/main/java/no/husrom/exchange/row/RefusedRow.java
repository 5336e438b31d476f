package no.husrom.exchange.row;

import java.util.List;
import no.husrom.exchange.heading.SheetMapping;
import no.husrom.exchange.problem.Place;
import no.husrom.exchange.problem.Problem;
import no.husrom.sheet.Cell;

/// A row that is refused, as it stands in its sheet, and why.
public record RefusedRow(
    Place place, SheetMapping mapping, List<Cell> cells, List<Problem> problems) {
  public RefusedRow {
    cells = List.copyOf(cells);
    problems = List.copyOf(problems);
  }
}
