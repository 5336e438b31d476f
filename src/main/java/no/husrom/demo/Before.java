package no.husrom.demo;

import java.time.LocalDate;
import java.util.List;
import no.husrom.demo.source.DemoYear;
import no.husrom.demo.source.Stream;
import no.husrom.demo.source.Stream.Kind;
import no.husrom.demo.source.Words;
import no.husrom.dwelling.Disposal;
import no.husrom.dwelling.Status;
import no.husrom.dwelling.StatusChange;
import org.jspecify.annotations.Nullable;

/// The lease before the one that is now, before its other facts are drawn: without it nobody could
/// say how long a dwelling stands empty. The works after it begin the day after it `ended`, and the
/// dwelling is `ready` some days before the next tenant comes.
record Before(LocalDate starts, LocalDate ended, boolean givenUp, LocalDate ready) {
  private static final int DAYS_BACK = 330;

  /// The one of most dwellings that were let or came free in the last year; null for others.
  static @Nullable Before draw(Lot lot, @Nullable Tenancy tenancy, DemoYear year, long seed) {
    Stream draw = new Stream(seed, Kind.BEFORE, lot.number());
    int gap = draw.between(4, 26) + (draw.chance(25) ? draw.between(20, 60) : 0);
    int works = draw.between(1, gap - 1);
    boolean most = draw.chance(75);
    LocalDate ended =
        switch (lot.use()) {
          case LET, SHORT, ENDING ->
              tenancy != null && tenancy.starts().isAfter(year.known().minusDays(DAYS_BACK))
                  ? tenancy.starts().minusDays(gap + 1L)
                  : null;
          case READY, MAINTENANCE, RESERVED -> year.known().minusDays(62L + gap);
          default -> null;
        };
    boolean sublet = lot.building().disposal() == Disposal.LEASED_IN;
    if (!most || sublet || ended == null) {
      return null;
    }
    boolean givenUp = draw.chance(45);
    LocalDate starts =
        givenUp
            ? ended.minusDays(draw.between(300, 1600))
            : ended.plusDays(1).minusYears(draw.chance(80) ? 3 : 1);
    return new Before(starts, ended, givenUp, ended.plusDays(works));
  }

  /// What was stated of the dwelling until the next lease, or until what is the case now.
  List<StatusChange> statuses(Words words) {
    return List.of(
        new StatusChange(ended.plusDays(1), Status.MAINTENANCE, words.word("status.maintenance")),
        new StatusChange(ready.plusDays(1), Status.READY, words.word("status.ready")));
  }
}
