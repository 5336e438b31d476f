package no.husrom.sheet.write;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.husrom.sheet.write.Entry.Spot;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;

/// Where every table of a workbook stands, and so how formulas name its cells.
final class Layout {
  /// The row of a table's header, counted from 0.
  record Place(String sheet, int header) {}

  private final Map<TableDraft, Place> places = new IdentityHashMap<>();

  Layout(List<SheetDraft> sheets) {
    for (SheetDraft sheet : sheets) {
      int row = 0;
      for (Block block : sheet.blocks()) {
        if (block instanceof Block.Table(TableDraft draft)) {
          places.put(draft, new Place(sheet.name(), row));
        }
        row += block.height();
      }
    }
  }

  Place place(TableDraft table) {
    Place place = places.get(table);
    if (place == null) {
      throw new IllegalArgumentException("The table belongs to another workbook");
    }
    return place;
  }

  int row(Spot spot) {
    int row = spot.row() == Spot.TOTAL ? spot.table().rows().size() : spot.row();
    return place(spot.table()).header() + 1 + row;
  }

  /// `C5`, or `'Behov'!C5` from another sheet.
  String reference(Spot spot, String fromSheet) {
    String sheet = place(spot.table()).sheet();
    CellReference bare = new CellReference(row(spot), spot.column(), false, false);
    return sheet.equals(fromSheet)
        ? bare.formatAsString()
        : new CellReference(sheet, row(spot), spot.column(), false, false).formatAsString();
  }

  /// `'Behov'!$C$5:$C$9`: all rows of one column, as charts want it.
  String rangeOf(TableDraft table, int column) {
    Place place = place(table);
    int first = place.header() + 1;
    int last = Math.max(first, place.header() + table.rows().size());
    return new AreaReference(
            new CellReference(place.sheet(), first, column, true, true),
            new CellReference(place.sheet(), last, column, true, true),
            SpreadsheetVersion.EXCEL2007)
        .formatAsString();
  }

  /// A sum as a part of a formula: one cell stands alone.
  String term(List<Spot> spots, String fromSheet) {
    return spots.size() == 1 ? reference(spots.getFirst(), fromSheet) : sum(spots, fromSheet);
  }

  String sum(List<Spot> spots, String fromSheet) {
    return over("SUM", spots, fromSheet);
  }

  String mean(List<Spot> spots, String fromSheet) {
    return over("AVERAGE", spots, fromSheet);
  }

  private String over(String function, List<Spot> spots, String fromSheet) {
    if (spots.size() > 2 && isUnbroken(spots)) {
      CellReference last =
          new CellReference(row(spots.getLast()), spots.getLast().column(), false, false);
      return function
          + "("
          + reference(spots.getFirst(), fromSheet)
          + ":"
          + last.formatAsString()
          + ")";
    }
    return spots.stream()
        .map(spot -> reference(spot, fromSheet))
        .collect(Collectors.joining(",", function + "(", ")"));
  }

  private boolean isUnbroken(List<Spot> spots) {
    Spot first = spots.getFirst();
    boolean down = spots.get(1).row() != first.row();
    for (int i = 1; i < spots.size(); i++) {
      Spot spot = spots.get(i);
      if (spot.table() != first.table()
          || row(spot) != row(first) + (down ? i : 0)
          || spot.column() != first.column() + (down ? 0 : i)) {
        return false;
      }
    }
    return true;
  }
}
