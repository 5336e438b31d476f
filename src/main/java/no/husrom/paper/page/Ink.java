package no.husrom.paper.page;

import java.awt.Color;

/// The colours of our papers: those of words are dark enough to be read when printed in black,
/// those of bars differ from each other then too.
public enum Ink {
  BLACK(0x1F2933),
  GREY(0x55616D),
  PETROL(0x1F4E5F),
  LEAF(0x8DBFA0),
  OCHRE(0xD98E3B),
  RULE(0xC9D1D8),
  PALE(0xEEF3F5);

  private final Color color;

  Ink(int rgb) {
    color = new Color(rgb);
  }

  Color color() {
    return color;
  }
}
