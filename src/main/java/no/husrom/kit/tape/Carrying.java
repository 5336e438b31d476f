package no.husrom.kit.tape;

import java.time.LocalDate;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyEvent;
import no.husrom.kit.tape.Carrier.Verdict;
import no.husrom.kit.tape.Sight.Carry;
import no.husrom.kit.tape.TapeRow.Bar;
import org.jspecify.annotations.Nullable;

/// What is carried over a tape, by the mouse or by keys, until it is laid down or given up.
final class Carrying {
  private static final int WEEK = 7;

  private final Tape tape;
  private final Sight sight;

  Carrying(Tape tape, Sight sight) {
    this.tape = tape;
    this.sight = sight;
  }

  boolean going() {
    return sight.carry() != null;
  }

  /// Carries by a key; false when it is none of those that carry.
  boolean key(KeyEvent e) {
    int days = e.isShiftDown() ? WEEK : 1;
    switch (e.getCode()) {
      case UP -> by(-1, 0, e.isControlDown());
      case DOWN -> by(1, 0, e.isControlDown());
      case LEFT -> by(0, -days, false);
      case RIGHT -> by(0, days, false);
      case ENTER -> lay();
      case ESCAPE -> sight.carry(null);
      default -> {
        return false;
      }
    }
    tape.reveal();
    return true;
  }

  /// Takes up a bar that may be taken, held so far from its left edge.
  void take(@Nullable Bar bar, int row, double grip) {
    Carrier carrier = tape.carrier();
    if (bar != null && carrier != null && carrier.takes(bar)) {
      take(bar.id(), bar.label(), row, bar.from(), grip);
    }
  }

  void take(String id, String label, int row, LocalDate day, double grip) {
    Carrier carrier = tape.carrier();
    if (carrier != null) {
      carrier.taken(id);
      sight.carry(new Carry(id, label, row, day, grip));
      tape.reveal();
    }
  }

  private void by(int rows, int days, boolean toAllowed) {
    Carry held = sight.carry();
    Carrier carrier = tape.carrier();
    if (held == null || carrier == null) {
      return;
    }
    int last = sight.rows().size() - 1;
    int row = Math.clamp((long) held.row() + rows, 0, Math.max(0, last));
    while (toAllowed && row > 0 && row < last && !allows(carrier, held, row)) {
      row += rows;
    }
    LocalDate day = held.day().plusDays(days);
    boolean inside = !day.isBefore(sight.scale().first()) && !day.isAfter(sight.scale().last());
    sight.carry(held.over(row, inside ? day : held.day()));
  }

  private boolean allows(Carrier carrier, Carry held, int row) {
    return carrier.over(held.id(), sight.rows().get(row)).allowed();
  }

  /// Follows the pointer; near the edges the rows come to meet it.
  void to(Point2D at) {
    Carry held = sight.carry();
    if (held == null) {
      return;
    }
    double edge = sight.row();
    if (at.getY() < sight.head() + edge / 2) {
      sight.scroll(sight.top() - edge / 2);
    } else if (at.getY() > sight.height() - edge / 2) {
      sight.scroll(sight.top() + edge / 2);
    }
    double y = Math.clamp(at.getY(), sight.head(), Math.max(sight.head(), sight.height() - 1));
    int row = sight.rowAt(y);
    sight.carry(held.over(row < 0 ? held.row() : row, sight.dayAt(at.getX() - held.grip())));
    tape.seen(() -> {});
  }

  /// Lays it down where it is, or gives up when it may not lie there.
  void lay() {
    Carry held = sight.carry();
    Carrier carrier = tape.carrier();
    sight.carry(null);
    if (held != null && carrier != null && held.row() < sight.rows().size()) {
      TapeRow row = sight.rows().get(held.row());
      Verdict verdict = carrier.over(held.id(), row);
      if (verdict.allowed()) {
        carrier.laid(held.id(), row, held.begins(verdict.first()));
      }
    }
    tape.seen(() -> {});
  }

  /// What would come of laying it here, or what is in focus.
  String words() {
    Carry held = sight.carry();
    Carrier carrier = tape.carrier();
    TapeRow row = held == null ? sight.cursor().row() : sight.rows().get(held.row());
    if (row == null) {
      return "";
    }
    String name = row.name() + ". " + row.detail() + ". ";
    if (held != null && carrier != null) {
      return name + carrier.over(held.id(), row).words();
    }
    Bar bar = sight.cursor().bar();
    return bar == null ? name : name + bar.words();
  }
}
