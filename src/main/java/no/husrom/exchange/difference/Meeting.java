package no.husrom.exchange.difference;

import org.jspecify.annotations.Nullable;

/// How three values of one field meet: as exported, in the sheet, and as it is now.
public enum Meeting {
  /// Nobody has changed it.
  UNTOUCHED,
  /// Only the program has changed it: what is known now stands.
  NEWER,
  /// Only the sheet has changed it: the sheet's value is taken.
  EDITED,
  /// Both have changed it, to the same.
  AGREED,
  /// Both have changed it, each in its way: a person chooses.
  CONFLICT;

  /// Null is unknown. The sheet always says something: an empty cell is no word.
  public static Meeting of(@Nullable Object exported, Object sheet, @Nullable Object now) {
    if (sheet.equals(exported)) {
      return sheet.equals(now) ? UNTOUCHED : NEWER;
    } else if (sheet.equals(now)) {
      return AGREED;
    }
    boolean stands = exported == null ? now == null : exported.equals(now);
    return stands ? EDITED : CONFLICT;
  }
}
