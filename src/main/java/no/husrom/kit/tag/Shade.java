package no.husrom.kit.tag;

import java.util.Arrays;
import java.util.Optional;

/// The colours to choose among, told apart also by those who see few.
enum Shade {
  BLUE("#0072b2"),
  ORANGE("#e69f00"),
  GREEN("#009e73"),
  RED("#d55e00"),
  PINK("#cc79a7"),
  SKY("#56b4e9"),
  YELLOW("#b8a800"),
  GREY("#808080");

  private final String colour;

  Shade(String colour) {
    this.colour = colour;
  }

  /// The one with this colour, if it is one of ours.
  static Optional<Shade> of(String colour) {
    return Arrays.stream(values())
        .filter(shade -> shade.colour.equalsIgnoreCase(colour))
        .findFirst();
  }

  String colour() {
    return colour;
  }
}
