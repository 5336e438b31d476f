package no.husrom.cli.bench.machine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.SplittableRandom;
import no.husrom.cli.frame.ResultJson;
import no.husrom.text.Texts;

/// What the figures were measured on. Its yardstick is the time it takes to sort two million
/// numbers: figures in yardsticks can be held against those of another machine, or of a busy hour.
public record Machine(
    String system, String java, int processors, long mebibytes, BigDecimal yardstickMillis) {
  private static final long MEBIBYTE = 1_048_576;
  private static final int NUMBERS = 2_000_000;
  private static final int TRIALS = 7;
  private static final BigDecimal NANOS = new BigDecimal(1_000_000);

  public static Machine here() {
    Runtime runtime = Runtime.getRuntime();
    return new Machine(
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        System.getProperty("java.version"),
        runtime.availableProcessors(),
        runtime.maxMemory() / MEBIBYTE,
        yardstick());
  }

  private static BigDecimal yardstick() {
    long[] nanos = new long[TRIALS];
    for (int trial = 0; trial < TRIALS; trial++) {
      long[] numbers = new SplittableRandom(1).longs(NUMBERS).toArray();
      long start = System.nanoTime();
      Arrays.sort(numbers);
      nanos[trial] = System.nanoTime() - start;
    }
    Arrays.sort(nanos);
    return new BigDecimal(nanos[TRIALS / 2]).divide(NANOS, 1, RoundingMode.HALF_UP);
  }

  /// A time in yardsticks.
  public BigDecimal yardsticks(long millis) {
    return new BigDecimal(millis).divide(yardstickMillis, 2, RoundingMode.HALF_UP);
  }

  public String words(Texts texts) {
    return texts.say(
        "bench.machine",
        system,
        java,
        String.valueOf(processors),
        texts.formats().number(mebibytes),
        texts.formats().decimal(yardstickMillis));
  }

  public ResultJson json() {
    return new ResultJson()
        .put("system", system)
        .put("java", java)
        .put("processors", processors)
        .put("mebibytes", mebibytes)
        .put("yardstickMillis", yardstickMillis);
  }
}
