package no.husrom.measure.ladder;

import java.util.Arrays;
import java.util.List;
import no.husrom.household.Category;
import no.husrom.rule.instrument.Instrument;

/// How many of each group have been granted, have tried, and have not tried each instrument.
public record Groups(List<Cell> cells) {

  /// One group and one instrument, in households. `tried` are those who have applied and those who
  /// were refused; `untested` those for whom it is possible and nobody has tried.
  public record Cell(
      Category group,
      Instrument instrument,
      int granted,
      int tried,
      int untested,
      int households) {}

  public Groups {
    cells = List.copyOf(cells);
  }

  /// Groups without a household are left out.
  public static Groups of(LadderReport report) {
    return new Groups(
        Arrays.stream(Category.values())
            .flatMap(
                group -> {
                  List<LadderRow> rows =
                      report.rows().stream()
                          .filter(row -> row.household().category() == group)
                          .toList();
                  return rows.isEmpty()
                      ? java.util.stream.Stream.of()
                      : Arrays.stream(Instrument.values()).map(i -> cell(group, i, rows));
                })
            .toList());
  }

  private static Cell cell(Category group, Instrument instrument, List<LadderRow> rows) {
    int granted = 0;
    int tried = 0;
    int untested = 0;
    for (LadderRow row : rows) {
      switch (row.standing(instrument)) {
        case GRANTED -> granted++;
        case APPLIED, REFUSED -> tried++;
        case POSSIBLE -> untested++;
        case NOT_TRIED, NOT_RELEVANT -> {}
      }
    }
    return new Cell(group, instrument, granted, tried, untested, rows.size());
  }

  /// The cells of one group after another, each group's in the order of instruments.
  public List<List<Cell>> byGroup() {
    return Arrays.stream(Category.values())
        .map(group -> cells.stream().filter(cell -> cell.group() == group).toList())
        .filter(group -> !group.isEmpty())
        .toList();
  }
}
