package no.husrom.paper;

/// What stands in one cell of a printed table.
public sealed interface PaperCell {
  /// Words, with a smaller remark below them; either may be empty.
  record Words(String words, String remark, boolean strong) implements PaperCell {}

  /// A box to tick.
  record Tick(boolean ticked) implements PaperCell {}

  /// Room to write by hand.
  record WriteHere() implements PaperCell {}

  static PaperCell words(String words) {
    return new Words(words, "", false);
  }

  static PaperCell strong(String words) {
    return new Words(words, "", true);
  }

  static PaperCell words(String words, String remark) {
    return new Words(words, remark, false);
  }

  static PaperCell tick() {
    return new Tick(false);
  }

  static PaperCell writeHere() {
    return new WriteHere();
  }
}
