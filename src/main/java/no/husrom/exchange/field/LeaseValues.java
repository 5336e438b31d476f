package no.husrom.exchange.field;

import static no.husrom.rule.tenancy.AgreedException.FAMILY_BY_APPROVAL;
import static no.husrom.rule.tenancy.AgreedException.LOAN;
import static no.husrom.rule.tenancy.AgreedException.OTHERS_BY_APPROVAL;
import static no.husrom.rule.tenancy.AgreedException.SHORT_TERM;
import static no.husrom.rule.tenancy.AgreedException.USE_WHILE_AWAY;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.husrom.lease.Lease;
import no.husrom.lease.Notice;
import no.husrom.lease.Occupancy;
import no.husrom.lease.Particulars;
import no.husrom.lease.Security;
import no.husrom.lease.Statements;
import no.husrom.lease.Term;
import no.husrom.rule.tenancy.AgreedException;
import org.jspecify.annotations.Nullable;

/// A lease as values and back; dwelling and household by their ids.
public final class LeaseValues {
  private static final Map<AgreedException, Field> EXCEPTIONS =
      Map.of(
          FAMILY_BY_APPROVAL, LeaseField.FAMILY_BY_APPROVAL,
          OTHERS_BY_APPROVAL, LeaseField.OTHERS_BY_APPROVAL,
          USE_WHILE_AWAY, LeaseField.USE_WHILE_AWAY,
          SHORT_TERM, LeaseField.SHORT_TERM,
          LOAN, LeaseField.LOAN);

  private LeaseValues() {}

  public static Values of(Lease l) {
    Notice notice = l.notice();
    Particulars p = l.particulars();
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
        .put(LeaseField.RENT_SINCE, p.rentSince())
        .put(LeaseField.ADVANCE_RENT, p.advanceRent())
        .put(LeaseField.OTHER_PAYMENTS, p.otherPayments().isBlank() ? null : p.otherPayments())
        .put(LeaseField.FAMILY_BY_APPROVAL, p.exceptions().contains(FAMILY_BY_APPROVAL))
        .put(LeaseField.OTHERS_BY_APPROVAL, p.exceptions().contains(OTHERS_BY_APPROVAL))
        .put(LeaseField.USE_WHILE_AWAY, p.exceptions().contains(USE_WHILE_AWAY))
        .put(LeaseField.SHORT_TERM, p.exceptions().contains(SHORT_TERM))
        .put(LeaseField.LOAN, p.exceptions().contains(LOAN))
        .put(LeaseField.WEIGHTY_REASON, p.weightyReason())
        .put(LeaseField.LANDLORD_LIVES_IN, p.landlordLivesIn())
        .put(LeaseField.HOLIDAY_HOME, p.holidayHome())
        .put(LeaseField.ROOM_WITH_ACCESS, p.roomWithAccess())
        .put(LeaseField.PROTESTED_ON, p.protestedOn())
        .put(LeaseField.MOVING_DEMANDED_ON, p.movingDemandedOn())
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
        particulars(v),
        notice(v),
        mayRenew == null || mayRenew,
        v.textOr(LeaseField.NOTE, ""),
        v.free());
  }

  private static Particulars particulars(Values v) {
    Set<AgreedException> told = EnumSet.noneOf(AgreedException.class);
    EXCEPTIONS.forEach(
        (exception, field) -> {
          if (v.isYes(field)) {
            told.add(exception);
          }
        });
    return new Particulars(
        v.day(LeaseField.RENT_SINCE),
        v.whole(LeaseField.ADVANCE_RENT),
        v.textOr(LeaseField.OTHER_PAYMENTS, ""),
        told,
        v.text(LeaseField.WEIGHTY_REASON),
        v.isYes(LeaseField.LANDLORD_LIVES_IN),
        v.isYes(LeaseField.HOLIDAY_HOME),
        v.isYes(LeaseField.ROOM_WITH_ACCESS),
        v.day(LeaseField.PROTESTED_ON),
        v.day(LeaseField.MOVING_DEMANDED_ON));
  }

  private static @Nullable Notice notice(Values v) {
    LocalDate on = v.day(LeaseField.NOTICE_ON);
    Notice.By by = v.choice(LeaseField.NOTICE_BY, Notice.By.class);
    return on == null || by == null ? null : new Notice(on, by);
  }
}
