package no.husrom.history;

import java.io.Serial;
import java.util.List;

/// Ends the transaction of a reversal that cannot be done, so that nothing of it stays.
final class RefusedReversal extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient List<Obstacle> obstacles;

  RefusedReversal(List<Obstacle> obstacles) {
    super(obstacles.toString());
    this.obstacles = obstacles;
  }

  List<Obstacle> obstacles() {
    return obstacles;
  }
}
