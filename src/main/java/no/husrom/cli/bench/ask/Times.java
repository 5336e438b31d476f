package no.husrom.cli.bench.ask;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import no.husrom.cli.frame.Choice;
import no.husrom.cli.frame.ResultJson;
import no.husrom.text.Texts;

/// How long each question took, each time it was asked: by the clock, and how long its thread had a
/// processor, which tells on a busy machine.
final class Times {
  private static final long MICRO = 1_000;
  private static final int NINETEEN = 19;
  private static final int TWENTY = 20;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /// Nanoseconds.
  private record Took(long clock, long work) {}

  private final Map<Question, List<Took>> taken = new EnumMap<>(Question.class);

  void take(Question question, Runnable asked) {
    long start = System.nanoTime();
    long worked = THREADS.getCurrentThreadCpuTime();
    asked.run();
    add(question, new Took(System.nanoTime() - start, THREADS.getCurrentThreadCpuTime() - worked));
  }

  /// A time by the clock alone, nanoseconds.
  void add(Question question, long nanos) {
    add(question, new Took(nanos, nanos));
  }

  private void add(Question question, Took took) {
    taken.computeIfAbsent(question, _ -> new ArrayList<>()).add(took);
  }

  /// What is told of many times, milliseconds.
  ///
  /// @param most what nineteen in twenty do not take longer than
  private record Told(BigDecimal median, BigDecimal most, BigDecimal slowest) {
    static Told of(List<Long> nanos) {
      List<Long> sorted = nanos.stream().sorted().toList();
      return new Told(
          millis(sorted.get(sorted.size() / 2)),
          millis(sorted.get((sorted.size() * NINETEEN - 1) / TWENTY)),
          millis(sorted.getLast()));
    }

    private static BigDecimal millis(long nanos) {
      return BigDecimal.valueOf(nanos / MICRO, 3);
    }
  }

  /// @param yardsticks how many yardsticks so many milliseconds are
  List<String> words(Texts texts, LongFunction<BigDecimal> yardsticks) {
    List<String> lines = new ArrayList<>();
    taken.forEach(
        (question, all) -> {
          Told clock = Told.of(all.stream().map(Took::clock).toList());
          Told work = Told.of(all.stream().map(Took::work).toList());
          lines.add(
              texts.say(
                  "answered",
                  texts.name(question),
                  texts.formats().number(all.size()),
                  texts.formats().decimal(clock.median()),
                  texts.formats().decimal(clock.most()),
                  texts.formats().decimal(clock.slowest()),
                  texts.formats().decimal(work.median()),
                  texts.formats().decimal(work.most()),
                  texts.formats().decimal(work.slowest()),
                  texts.formats().exact(yardsticks.apply(clock.most().longValue()))));
        });
    return lines;
  }

  List<ResultJson> json() {
    List<ResultJson> answers = new ArrayList<>();
    taken.forEach(
        (question, all) ->
            answers.add(
                new ResultJson()
                    .put("question", Choice.name(question))
                    .put("asked", all.size())
                    .put("clockMillis", json(Told.of(all.stream().map(Took::clock).toList())))
                    .put("workMillis", json(Told.of(all.stream().map(Took::work).toList())))));
    return answers;
  }

  private static ResultJson json(Told told) {
    return new ResultJson()
        .put("median", told.median())
        .put("percentile95", told.most())
        .put("slowest", told.slowest());
  }
}
