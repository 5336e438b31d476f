package no.husrom.plan.ui.chart.year;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import no.husrom.kit.tape.TapeRow.Bar;
import no.husrom.lease.Lease;
import no.husrom.plan.Placement;
import no.husrom.plan.keep.Pin;
import no.husrom.plan.words.Names;
import no.husrom.text.Formats;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// Makes the bars of the year, with what is written on them and what is said of them. Bars that can
/// be carried are known by their household.
public final class Bars {
  private static final String PLACED = "placed ";
  private static final String DECIDED = "decided ";

  private final Texts texts;
  private final Formats formats;
  private final Names names;

  public Bars(Texts texts, Names names) {
    this.texts = texts;
    this.formats = texts.formats();
    this.names = names;
  }

  /// The household of a bar that can be carried; null when it is another bar.
  public static @Nullable String household(String bar) {
    for (String kind : new String[] {PLACED, DECIDED}) {
      if (bar.startsWith(kind)) {
        return bar.substring(kind.length());
      }
    }
    return null;
  }

  public static String placed(String household) {
    return PLACED + household;
  }

  public static String decided(String household) {
    return DECIDED + household;
  }

  /// @param until the day it is free again: the lease has ended, or the plan moves the tenant
  public Bar lease(Lease lease, @Nullable LocalDate until) {
    String who = names.first(lease.householdId());
    LocalDate last = until == null ? null : until.minusDays(1);
    return bar(
        "lease " + lease.id(),
        BarKind.LEASE,
        lease.starts(),
        until,
        last == null ? who : texts.say("bar.until", who, formats.date(last)),
        last == null
            ? texts.say("lease.open", who, formats.date(lease.starts()))
            : texts.say("lease", who, formats.date(lease.starts()), formats.date(last)));
  }

  public Bar placement(Placement p) {
    String who = names.of(p.who());
    String from = formats.date(p.from());
    boolean late = p.lateDays() > 0;
    BarKind kind = p.movesIn() ? late ? BarKind.LATE : BarKind.PLACED : BarKind.RENEWED;
    String words =
        p.movesIn()
            ? texts.say(late ? "placed.late" : "placed", who, from, p.lateDays())
            : texts.say("renewed", who, from);
    String label =
        p.movesIn()
            ? texts.say(late ? "bar.late" : "bar.from", who, from, p.lateDays())
            : texts.say("bar.renewed", who);
    return bar(
        PLACED + p.who().id(),
        kind,
        p.from(),
        p.until(),
        p.pinned() ? texts.say("bar.pinned", label) : label,
        p.pinned() ? words + " " + texts.say("pinned") : words);
  }

  /// @param from the day it holds from at the latest, when the pin has none
  public Bar decided(Pin pin, LocalDate from) {
    String who = names.first(pin.household());
    LocalDate day = pin.from() == null ? from : pin.from();
    String words =
        pin.from() == null
            ? texts.say("decided.soon", who)
            : texts.say("decided", who, formats.date(day));
    return bar(
        DECIDED + pin.household(),
        BarKind.DECIDED,
        day,
        null,
        texts.say("bar.decided", who),
        words);
  }

  public Bar free(String row, LocalDate from, LocalDate until) {
    long days = ChronoUnit.DAYS.between(from, until);
    return bar(
        "free " + row + from,
        BarKind.FREE,
        from,
        until,
        texts.say("bar.free", days),
        texts.say("free", days, formats.date(from), formats.date(until.minusDays(1))));
  }

  public Bar turnaround(String row, LocalDate from, LocalDate until) {
    long days = ChronoUnit.DAYS.between(from, until);
    String words =
        texts.say("turnaround", days, formats.date(from), formats.date(until.minusDays(1)));
    return bar(
        "turnaround " + row + from,
        BarKind.TURNAROUND,
        from,
        until,
        texts.say("bar.turnaround"),
        words);
  }

  public Bar unavailable(String row, LocalDate from, @Nullable LocalDate until) {
    String words =
        until == null
            ? texts.say("unavailable.on", formats.date(from))
            : texts.say("unavailable", formats.date(from), formats.date(until.minusDays(1)));
    return bar(
        "unavailable " + row + from,
        BarKind.UNAVAILABLE,
        from,
        until,
        texts.say("bar.unavailable"),
        words);
  }

  private static Bar bar(
      String id,
      BarKind kind,
      LocalDate from,
      @Nullable LocalDate until,
      String label,
      String words) {
    return new Bar(id, from, until, kind.ink(), label, words);
  }
}
