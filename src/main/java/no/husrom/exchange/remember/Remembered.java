package no.husrom.exchange.remember;

import java.time.Instant;
import java.util.List;
import no.husrom.exchange.heading.Mapping;

/// How sheets like these were read the last time, as wishes; and of which of them that is known.
public record Remembered(Mapping wishes, List<LastTime> times) {
  public static final Remembered NOTHING = new Remembered(Mapping.NONE, List.of());

  /// That a sheet of a file has been read before: when, and what file it stood in then.
  public record LastTime(String file, String sheet, String source, Instant usedAt) {}

  public Remembered {
    times = List.copyOf(times);
  }
}
