package no.husrom.kit.tape;

import java.time.LocalDate;
import java.util.List;
import no.husrom.kit.tape.TapeRow.Bar;
import org.jspecify.annotations.Nullable;

/// Which row and bar of a tape has the focus. Up and down it keeps to the day it was on.
final class Cursor {
  private List<TapeRow> rows = List.of();
  private int row;
  private int bar;
  private @Nullable LocalDate day;

  /// Other rows; the row in focus keeps it when it is among them.
  void rows(List<TapeRow> others) {
    TapeRow before = row();
    Bar was = bar();
    rows = others;
    row = Math.clamp(indexOf(before), 0, Math.max(0, others.size() - 1));
    TapeRow now = row();
    bar = 0;
    if (now != null && was != null) {
      for (int i = 0; i < now.bars().size(); i++) {
        bar = now.bars().get(i).id().equals(was.id()) ? i : bar;
      }
    }
  }

  private int indexOf(@Nullable TapeRow before) {
    for (int i = 0; before != null && i < rows.size(); i++) {
      if (rows.get(i).id().equals(before.id())) {
        return i;
      }
    }
    return row;
  }

  int index() {
    return row;
  }

  @Nullable TapeRow row() {
    return row < rows.size() ? rows.get(row) : null;
  }

  @Nullable Bar bar() {
    TapeRow now = row();
    return now == null || bar >= now.bars().size() ? null : now.bars().get(bar);
  }

  void moveRow(int by) {
    Bar was = bar();
    if (day == null && was != null) {
      day = was.from();
    }
    row = Math.clamp((long) row + by, 0, Math.max(0, rows.size() - 1));
    TapeRow now = row();
    bar = 0;
    for (int i = 0; now != null && day != null && i < now.bars().size(); i++) {
      bar = now.bars().get(i).from().isAfter(day) ? bar : i;
    }
  }

  void moveBar(int by) {
    TapeRow now = row();
    if (now != null && !now.bars().isEmpty()) {
      bar = Math.clamp((long) bar + by, 0, now.bars().size() - 1);
      day = now.bars().get(bar).from();
    }
  }

  /// Straight to a row, and to a bar of it when one is named.
  void go(int toRow, @Nullable Bar toBar) {
    row = Math.clamp(toRow, 0, Math.max(0, rows.size() - 1));
    TapeRow now = row();
    if (now != null && toBar != null) {
      bar = Math.max(0, now.bars().indexOf(toBar));
      day = toBar.from();
    } else {
      bar = 0;
    }
  }
}
