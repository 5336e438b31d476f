package no.husrom.exchange.row;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.husrom.exchange.heading.ColumnMapping;
import no.husrom.exchange.heading.SheetMapping;
import no.husrom.exchange.value.DayContent;
import no.husrom.exchange.words.DayOrder;
import no.husrom.exchange.words.PlainWords;
import no.husrom.sheet.Cell;
import no.husrom.sheet.Row;
import no.husrom.sheet.Sheet;

/// In what order day and month stand in each column of dates. One cell that can only be one order
/// decides for its column. Where none does, or two disagree, it is as somebody has said; before
/// anybody has, as in the other columns of the sheet, or the Norwegian way. `either` is the first
/// date of such a column, empty when there is none; `open` are these columns.
record DayOrders(
    Map<Integer, DayOrder> orders, List<ColumnMapping> open, DayOrder assumed, String either) {

  static final DayOrders NONE = new DayOrders(Map.of(), List.of(), DayOrder.DAY_FIRST, "");

  DayOrders {
    orders = Map.copyOf(orders);
    open = List.copyOf(open);
  }

  static DayOrders of(List<Row> rows, SheetMapping sheet) {
    Map<Integer, DayOrder> orders = new HashMap<>();
    List<ColumnMapping> open = new ArrayList<>();
    String either = "";
    for (ColumnMapping column : sheet.columns()) {
      if (column.field().filter(f -> f.content() instanceof DayContent).isEmpty()) {
        continue;
      }
      Set<DayOrder> only = EnumSet.noneOf(DayOrder.class);
      String doubted = "";
      for (Row row : rows) {
        if (row.cell(column.column()) instanceof Cell.Text(String text)) {
          String words = PlainWords.unspaced(text);
          Set<DayOrder> possible = DayOrder.possible(words);
          if (possible.size() == 1) {
            only.addAll(possible);
          } else if (possible.size() > 1 && doubted.isEmpty()) {
            doubted = words;
          }
        }
      }
      if (only.size() == 1) {
        orders.put(column.column(), only.iterator().next());
      } else if (!doubted.isEmpty()) {
        open.add(column);
        either = either.isEmpty() ? doubted : either;
      }
    }
    DayOrder said = sheet.dates();
    boolean american =
        !orders.isEmpty() && orders.values().stream().allMatch(DayOrder.MONTH_FIRST::equals);
    DayOrder assumed = said != null ? said : american ? DayOrder.MONTH_FIRST : DayOrder.DAY_FIRST;
    open.forEach(column -> orders.put(column.column(), assumed));
    return new DayOrders(orders, open, assumed, either);
  }

  /// The cell with the day first.
  Cell dayFirst(int column, Cell cell) {
    return cell instanceof Cell.Text(String text)
            && orders.get(column) instanceof DayOrder order
            && order == DayOrder.MONTH_FIRST
        ? Cell.text(order.dayFirst(PlainWords.unspaced(text)))
        : cell;
  }

  /// The columns where the month stands first, and nobody need be asked whether it does, by their
  /// letters.
  List<String> monthFirst(SheetMapping sheet) {
    return sheet.columns().stream()
        .filter(column -> orders.get(column.column()) == DayOrder.MONTH_FIRST)
        .filter(column -> sheet.dates() != null || !open.contains(column))
        .map(column -> Sheet.columnName(column.column()))
        .toList();
  }
}
