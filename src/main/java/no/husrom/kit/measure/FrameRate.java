package no.husrom.kit.measure;

/// How smoothly something moved on the screen: so many frames in so many milliseconds, the longest
/// time between two of them, and how many microseconds of a processor the screen's thread needed
/// for each, which tells on a busy machine.
public record FrameRate(int frames, long millis, long slowest, long work) {

  public long perSecond() {
    return millis == 0 ? 0 : Math.round(1_000.0 * frames / millis);
  }
}
