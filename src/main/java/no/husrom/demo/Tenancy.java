package no.husrom.demo;

import java.time.LocalDate;
import no.husrom.demo.source.DemoYear;
import no.husrom.demo.source.Stream;
import no.husrom.demo.source.Stream.Kind;
import no.husrom.lease.Term;
import org.jspecify.annotations.Nullable;

/// When a tenant's lease runs, before its other facts are drawn. Three-year leases signed in the
/// wave of three years ago end in the plan year.
record Tenancy(
    LocalDate starts, @Nullable LocalDate ends, Term term, @Nullable LocalDate noticeOn) {

  static Tenancy draw(Lot lot, DemoYear year, long seed) {
    Stream draw = new Stream(seed, Kind.LEASE, lot.number());
    return switch (lot.use()) {
      case ENDING, ENDING_FAMILY -> {
        LocalDate last = year.endOf(draw.between(2, 11));
        yield fixed(draw.chance(25) ? last.withDayOfMonth(15) : last);
      }
      case ENDING_BACK -> fixed(year.endOf(draw.between(5, 9)));
      case SHORT ->
          new Tenancy(
              year.known().minusDays(draw.between(20, 140)),
              year.endOf(draw.between(3, 8)),
              Term.FIXED,
              null);
      case NOTICE ->
          new Tenancy(
              year.start().minusDays(draw.between(900, 2200)),
              year.endOf(draw.between(1, 4)),
              Term.OPEN,
              year.known().minusDays(draw.between(3, 28)));
      default -> {
        if (draw.chance(25)) {
          LocalDate starts = year.start().minusDays(draw.between(800, 3200)).withDayOfMonth(1);
          yield new Tenancy(starts, null, Term.OPEN, null);
        }
        LocalDate starts = year.known().minusDays(draw.between(5, 620));
        yield new Tenancy(starts, starts.plusYears(3).minusDays(1), Term.FIXED, null);
      }
    };
  }

  private static Tenancy fixed(LocalDate ends) {
    return new Tenancy(ends.plusDays(1).minusYears(3), ends, Term.FIXED, null);
  }
}
