package no.husrom.cli.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.husrom.cli.bench.machine.Machine;
import no.husrom.cli.frame.Choice;
import no.husrom.cli.frame.ResultJson;
import no.husrom.text.Texts;

/// What a benchmark has measured, in the order it was first measured.
public final class Figures {
  /// What was worked on.
  public enum Subject {
    WORKBOOK,
    PROGRAM,
    OVERVIEW,
    DWELLINGS,
    HOUSEHOLDS,
    LEASES,
    PREVIEW,
    WIZARD,
    PICTURE,
    SEARCH
  }

  /// What was measured of it; times are in milliseconds.
  public enum Measure {
    READ(Unit.MILLIS),
    MATCH(Unit.MILLIS),
    COMMIT(Unit.MILLIS),
    TOTAL(Unit.MILLIS),
    WRITE(Unit.MILLIS),
    /// From the start of the process until its first line of code.
    JAVA(Unit.MILLIS),
    DATABASE(Unit.MILLIS),
    OPEN(Unit.MILLIS),
    /// The time the screen's thread had a processor, which tells on a busy machine.
    OPEN_WORK(Unit.MILLIS),
    /// To the next step.
    STEP(Unit.MILLIS),
    STEP_WORK(Unit.MILLIS),
    KEYSTROKE(Unit.MILLIS),
    KEYSTROKE_WORK(Unit.MILLIS),
    /// The slowest of all keystrokes.
    SLOWEST_KEYSTROKE(Unit.MILLIS),
    /// To read all records and make the index of them.
    INDEX(Unit.MILLIS),
    SORT(Unit.MILLIS),
    SORT_WORK(Unit.MILLIS),
    /// A letter more in a column's filter.
    FILTER(Unit.MILLIS),
    FILTER_WORK(Unit.MILLIS),
    /// Every row chosen, and what its numbers come to.
    SELECT_ALL(Unit.MILLIS),
    SELECT_ALL_WORK(Unit.MILLIS),
    /// Records that are read already until they stand in the table.
    SHOW(Unit.MILLIS),
    SHOW_WORK(Unit.MILLIS),
    /// Frames a second while the rows are moved.
    FRAMES(Unit.COUNT),
    /// The longest time between two of them.
    SLOWEST_FRAME(Unit.MILLIS),
    /// The longest time in which the window did not answer.
    STANDSTILL(Unit.MILLIS),
    ROWS_A_SECOND(Unit.COUNT),
    /// The most memory that objects took, what was garbage included.
    HEAP(Unit.MEBIBYTES),
    /// The most memory that the process took, where the system tells.
    PROCESS(Unit.MEBIBYTES);

    private final Unit unit;

    Measure(Unit unit) {
      this.unit = unit;
    }
  }

  /// What a figure counts.
  enum Unit {
    MILLIS,
    COUNT,
    MEBIBYTES
  }

  private record Key(int size, Subject subject, Measure measure) {}

  private final Map<Key, List<Long>> values = new LinkedHashMap<>();

  /// Adds one more value of a figure.
  ///
  /// @param size how many dwellings there were
  public void add(int size, Subject subject, Measure measure, long value) {
    values.computeIfAbsent(new Key(size, subject, measure), _ -> new ArrayList<>()).add(value);
  }

  /// A line for each figure: the median, the least and the most, and how many yardsticks a time is.
  List<String> words(Texts texts, Machine machine) {
    List<String> lines = new ArrayList<>();
    values.forEach(
        (key, measured) ->
            lines.add(
                texts.say(
                    key.measure().unit == Unit.MILLIS ? "figure.time" : "figure.other",
                    texts.name(key.subject()),
                    texts.formats().number(key.size()),
                    texts.name(key.measure()),
                    texts.formats().number(median(measured)),
                    texts.formats().number(least(measured)),
                    texts.formats().number(most(measured)),
                    machine.yardsticks(median(measured)))));
    return lines;
  }

  List<ResultJson> json(Machine machine) {
    List<ResultJson> figures = new ArrayList<>();
    values.forEach(
        (key, measured) -> {
          ResultJson figure =
              new ResultJson()
                  .put("dwellings", key.size())
                  .put("subject", Choice.name(key.subject()))
                  .put("measure", Choice.name(key.measure()))
                  .put("unit", Choice.name(key.measure().unit))
                  .put("median", median(measured))
                  .put("least", least(measured))
                  .put("most", most(measured));
          if (key.measure().unit == Unit.MILLIS) {
            figure.put("ratio", machine.yardsticks(median(measured)));
          }
          figures.add(figure);
        });
    return figures;
  }

  private static long median(List<Long> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private static long least(List<Long> values) {
    return values.stream().mapToLong(Long::longValue).min().orElseThrow();
  }

  private static long most(List<Long> values) {
    return values.stream().mapToLong(Long::longValue).max().orElseThrow();
  }
}
