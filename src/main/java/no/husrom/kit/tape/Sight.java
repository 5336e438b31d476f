package no.husrom.kit.tape;

import java.time.LocalDate;
import java.util.List;
import no.husrom.kit.tape.TapeRow.Bar;
import org.jspecify.annotations.Nullable;

/// What is seen of a tape: how large, how far scrolled and zoomed, where the focus is, and what is
/// carried. Lengths in pixels, those that grow with the text from its size `em`.
final class Sight {
  private static final double HEAD = 3.1;
  private static final double ROW = 2.9;
  private static final double NAMES = 17;
  private static final double MOST_NAMES = 0.38;

  private final Cursor cursor = new Cursor();
  private final LocalDate today;
  private List<TapeRow> rows = List.of();
  private TimeScale scale;
  private double top;
  private double em = 14;
  private double width;
  private double height;
  private @Nullable Carry carry;

  /// Asked to show the focus before there was any room.
  private boolean unrevealed;

  Sight(LocalDate first, LocalDate last, LocalDate today) {
    scale = TimeScale.all(first, last);
    this.today = today;
  }

  void size(double newWidth, double newHeight, double newEm) {
    width = newWidth;
    height = newHeight;
    em = newEm;
    scale = scale.sized(width - names());
    scroll(top);
    if (unrevealed && room() > 0) {
      reveal();
    }
  }

  void rows(List<TapeRow> others) {
    rows = List.copyOf(others);
    cursor.rows(rows);
    scroll(top);
  }

  /// Looks where another does.
  void like(Sight other) {
    scale = other.scale;
    cursor.go(other.cursor.index(), other.cursor.bar());
    scroll(other.top);
  }

  List<TapeRow> rows() {
    return rows;
  }

  Cursor cursor() {
    return cursor;
  }

  LocalDate today() {
    return today;
  }

  TimeScale scale() {
    return scale;
  }

  void scale(TimeScale other) {
    scale = other;
  }

  double em() {
    return em;
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  double head() {
    return Math.round(HEAD * em);
  }

  double row() {
    return Math.round(ROW * em);
  }

  /// How wide the column of names is.
  double names() {
    return Math.round(Math.min(NAMES * em, MOST_NAMES * width));
  }

  double top() {
    return top;
  }

  /// How far down it can be scrolled.
  double most() {
    return Math.max(0, rows.size() * row() - room());
  }

  /// How much of the rows is seen.
  double room() {
    return Math.max(0, height - head());
  }

  void scroll(double to) {
    top = Math.clamp(to, 0, most());
  }

  int firstRow() {
    return (int) (top / row());
  }

  /// The first row that is no longer seen.
  int endRow() {
    return Math.min(rows.size(), (int) Math.ceil((top + room()) / row()));
  }

  /// The upper edge of a row.
  double y(int index) {
    return Math.round(head() + index * row() - top);
  }

  /// The row at a height; -1 when there is none.
  int rowAt(double y) {
    int index = (int) Math.floor((y - head() + top) / row());
    return y < head() || index < 0 || index >= rows.size() ? -1 : index;
  }

  LocalDate dayAt(double x) {
    return scale.day(x - names());
  }

  /// The bar at a point; null when there is none.
  @Nullable Bar barAt(double x, double y) {
    int index = rowAt(y);
    if (index < 0 || x < names()) {
      return null;
    }
    LocalDate day = dayAt(x);
    return rows.get(index).bars().stream()
        .filter(bar -> bar.between(day, day))
        .reduce((a, b) -> b)
        .orElse(null);
  }

  /// Scrolls as little as needed for the focus, or what is carried, to be seen.
  void reveal() {
    unrevealed = room() == 0;
    if (unrevealed) {
      return;
    }
    Carry held = carry;
    Bar bar = cursor.bar();
    int index = held == null ? cursor.index() : held.row();
    double y = index * row();
    if (y < top) {
      scroll(y);
    } else if (y + row() > top + room()) {
      scroll(y + row() - room());
    }
    if (held != null) {
      scale = scale.showing(held.day());
    } else if (bar != null && !bar.between(dayAt(names()), dayAt(width))) {
      scale = scale.showing(bar.from());
    }
  }

  @Nullable Carry carry() {
    return carry;
  }

  void carry(@Nullable Carry other) {
    carry = other;
  }

  /// What is being carried: over which row, and to begin which day; `grip` is how far from its left
  /// edge the pointer holds it.
  record Carry(String id, String label, int row, LocalDate day, double grip) {

    Carry over(int otherRow, LocalDate otherDay) {
      return new Carry(id, label, otherRow, otherDay, grip);
    }

    /// The day it would begin on a row: not before the first day it could lie there.
    LocalDate begins(@Nullable LocalDate first) {
      return first != null && first.isAfter(day) ? first : day;
    }
  }
}
