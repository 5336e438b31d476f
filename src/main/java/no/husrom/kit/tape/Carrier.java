package no.husrom.kit.tape;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Decides what may be taken from the tape and laid elsewhere on it. Asked for each row that is
/// seen while something is carried, so it must answer at once.
public interface Carrier {
  /// Whether this bar can be taken up.
  boolean takes(TapeRow.Bar bar);

  /// It has been taken up, from the tape or from beside it: time to reckon.
  void taken(String id);

  Verdict over(String id, TapeRow row);

  /// It has been laid on a row that allows it, to begin that day.
  void laid(String id, TapeRow row, LocalDate day);

  /// What would come of laying something on a row: whether it may lie there, in words why not or
  /// what it costs, and the first day it could lie there, when that is known.
  record Verdict(Kind kind, String words, @Nullable LocalDate first) {

    /// May it?
    public enum Kind {
      /// It costs nothing.
      FREE,
      COSTS,
      BROKEN
    }

    public boolean allowed() {
      return kind != Kind.BROKEN;
    }
  }
}
