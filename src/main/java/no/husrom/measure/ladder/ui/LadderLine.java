package no.husrom.measure.ladder.ui;

import no.husrom.measure.ladder.Ladder;
import no.husrom.measure.ladder.LadderRow;

/// A household on the page, with its ladder as it was read.
record LadderLine(LadderRow row, Ladder before) {

  static LadderLine of(LadderRow row) {
    return new LadderLine(row, row.ladder());
  }

  String id() {
    return row.household().id();
  }
}
