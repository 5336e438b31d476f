package no.husrom.plan.ui.chart.move;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import no.husrom.kit.Desk;
import no.husrom.kit.tape.Carrier;
import no.husrom.kit.tape.Tape;
import no.husrom.kit.tape.TapeRow;
import no.husrom.kit.tape.TapeRow.Bar;
import no.husrom.plan.ui.chart.year.Bars;
import no.husrom.plan.ui.chart.year.ChartRow;
import no.husrom.plan.ui.chart.year.Year;
import no.husrom.text.Texts;

/// What may be carried on the tape of a plan, and what comes of laying it on a row. The answers for
/// a household are reckoned once, as soon as it is taken up.
public final class Moves implements Carrier {
  /// Told when a household has been laid on a row, to begin that day.
  @FunctionalInterface
  public interface Dropped {
    void at(String household, TapeRow row, LocalDate day);
  }

  private final Desk desk;
  private final Year year;
  private final Judge judge;
  private final Tape tape;
  private final Dropped dropped;
  private final Verdict reckoning;
  private final Verdict closed;
  private final Verdict unknown;
  private final Map<String, Map<String, Verdict>> verdicts = new HashMap<>();

  public Moves(Desk desk, Texts texts, Year year, Judge judge, Tape tape, Dropped dropped) {
    this.desk = desk;
    this.year = year;
    this.judge = judge;
    this.tape = tape;
    this.dropped = dropped;
    reckoning = new Verdict(Verdict.Kind.BROKEN, texts.say("verdict.reckoning"), null);
    closed = new Verdict(Verdict.Kind.BROKEN, texts.say("verdict.closed"), null);
    unknown = new Verdict(Verdict.Kind.BROKEN, texts.say("verdict.unknown"), null);
  }

  @Override
  public boolean takes(Bar bar) {
    return Bars.household(bar.id()) != null;
  }

  @Override
  public void taken(String id) {
    judge(household(id), _ -> tape.requestLayout());
  }

  /// Reckons all homes of a household, the best first.
  public void judge(String household, Consumer<Map<String, Verdict>> then) {
    Map<String, Verdict> known = verdicts.get(household);
    if (known != null) {
      then.accept(known);
      return;
    }
    desk.background()
        .run(
            () -> judge.of(household),
            found -> {
              verdicts.put(household, found);
              then.accept(found);
            });
  }

  /// Reckons who may have one home, the best for the plan first.
  public void whoFor(String target, Consumer<Map<String, Verdict>> then) {
    desk.background().run(() -> judge.whoFor(target), then);
  }

  /// Reckons one home from one day.
  public void judge(String household, String target, LocalDate day, Consumer<Verdict> then) {
    desk.background().run(() -> judge.of(household, target, day), then);
  }

  @Override
  public Verdict over(String id, TapeRow row) {
    String target = ChartRow.target(row);
    Map<String, Verdict> known = verdicts.get(household(id));
    if (year.closed(target)) {
      return closed;
    }
    return known == null ? reckoning : known.getOrDefault(target, unknown);
  }

  @Override
  public void laid(String id, TapeRow row, LocalDate day) {
    dropped.at(household(id), row, day);
  }

  private static String household(String id) {
    String household = Bars.household(id);
    return household == null ? id : household;
  }
}
