package no.husrom.exchange.field;

import java.time.LocalDate;
import java.util.Objects;
import no.husrom.lease.Lease;
import no.husrom.lease.Notice;
import no.husrom.lease.Occupancy;
import no.husrom.lease.Security;
import no.husrom.lease.Statements;
import no.husrom.lease.Term;
import org.jspecify.annotations.Nullable;

/// A lease as values and back; dwelling and household by their ids.
public final class LeaseValues {
  private LeaseValues() {}

  public static Values of(Lease l) {
    Notice notice = l.notice();
    return new Values.Collector()
        .put(LeaseField.ID, l.id())
        .put(LeaseField.DWELLING, l.dwellingId())
        .put(LeaseField.HOUSEHOLD, l.householdId())
        .put(LeaseField.STARTS, l.starts())
        .put(LeaseField.ENDS, l.ends())
        .put(LeaseField.TERM, l.term())
        .put(LeaseField.SIGNED_ON, l.signedOn())
        .put(LeaseField.RENT, l.rent())
        .put(LeaseField.DEPOSIT, l.security().deposit())
        .put(LeaseField.GUARANTEE, l.security().guarantee())
        .put(LeaseField.DEPOSIT_ACCOUNT, l.security().account())
        .put(LeaseField.DISADVANTAGED, l.statements().disadvantaged())
        .put(LeaseField.NO_TERMINATION, l.statements().noTermination())
        .put(LeaseField.SHORT_TERM_REASON, l.statements().shortTermReason())
        .put(LeaseField.NOTICE_ON, notice == null ? null : notice.givenOn())
        .put(LeaseField.NOTICE_BY, notice == null ? null : notice.by())
        .put(LeaseField.MAY_RENEW, l.mayRenew())
        .put(LeaseField.NOTE, l.note().isBlank() ? null : l.note())
        .with(l.fields());
  }

  /// The lease; id, dwelling, household, start and rent must be known.
  ///
  /// @throws IllegalArgumentException when a record refuses the values
  public static Lease lease(Values v, int version) {
    LocalDate ends = v.day(LeaseField.ENDS);
    Term term = v.choice(LeaseField.TERM, Term.class);
    Boolean mayRenew = v.flag(LeaseField.MAY_RENEW);
    return new Lease(
        v.textOr(LeaseField.ID, ""),
        version,
        v.textOr(LeaseField.HOUSEHOLD, ""),
        new Occupancy(
            v.textOr(LeaseField.DWELLING, ""),
            Objects.requireNonNull(v.day(LeaseField.STARTS)),
            ends),
        term != null ? term : ends == null ? Term.OPEN : Term.FIXED,
        v.day(LeaseField.SIGNED_ON),
        Objects.requireNonNull(v.whole(LeaseField.RENT)),
        new Security(
            v.whole(LeaseField.DEPOSIT),
            v.whole(LeaseField.GUARANTEE),
            v.text(LeaseField.DEPOSIT_ACCOUNT)),
        new Statements(
            v.isYes(LeaseField.DISADVANTAGED),
            v.isYes(LeaseField.NO_TERMINATION),
            v.text(LeaseField.SHORT_TERM_REASON)),
        notice(v),
        mayRenew == null || mayRenew,
        v.textOr(LeaseField.NOTE, ""),
        v.free());
  }

  private static @Nullable Notice notice(Values v) {
    LocalDate on = v.day(LeaseField.NOTICE_ON);
    Notice.By by = v.choice(LeaseField.NOTICE_BY, Notice.By.class);
    return on == null || by == null ? null : new Notice(on, by);
  }
}
