package no.husrom.rule.tenancy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.husrom.rule.rate.RateBook;
import org.jspecify.annotations.Nullable;

/// How a lease ends (husleieloven ch. 9): the three months after a fixed term, notice, protest and
/// suit. A fixed term that § 9-3 or § 11-1 does not allow is treated as open-ended all the way.
record LeavingRules(RateBook rates, TenancyFacts facts, boolean openAnyway) {

  /// The last day to ask the tenant in writing to move; empty where the lease does not end by
  /// itself.
  Optional<LocalDate> lastDayToDemand() {
    LocalDate ends = facts.period().ends();
    if (!facts.period().fixed() || openAnyway || ends == null || facts.leaving().replaced()) {
      return Optional.empty();
    }
    OptionalInt months = Norm.OVERSTAY.on(ends, rates);
    return months.isPresent() ? Optional.of(ends.plusMonths(months.getAsInt())) : Optional.empty();
  }

  /// Whether the tenant has been asked to move by `lastDay`; the act sets no first day for it.
  boolean demandedBy(LocalDate lastDay) {
    LocalDate demanded = facts.leaving().movingDemandedOn();
    return demanded != null && !demanded.isAfter(lastDay);
  }

  /// The notice, where the lease can be ended by one: it is open-ended, or the tenant was not told
  /// that the term cannot be terminated, or the term was over.
  Optional<LocalDate> notice() {
    LocalDate given = facts.leaving().noticeOn();
    return given == null || inFixedTerm(given) ? Optional.empty() : Optional.of(given);
  }

  private boolean inFixedTerm(LocalDate given) {
    LocalDate ends = facts.period().ends();
    return facts.period().fixed()
        && !openAnyway
        && facts.agreed().noTermination()
        && (ends == null || !given.isAfter(ends));
  }

  /// The landlord's notice, where one can be given.
  private Optional<LocalDate> landlordsNotice() {
    return notice().filter(_ -> landlordGaveNotice());
  }

  private boolean landlordGaveNotice() {
    return facts.leaving().noticeOn() != null
        && facts.leaving().noticeBy() == TenancyFacts.Party.LANDLORD;
  }

  /// The tenant's last day to protest; nobody can against notice of a room with access to another's
  /// home (§ 9-8 third part).
  Optional<LocalDate> protestBy() {
    return facts.agreed().roomWithAccess()
        ? Optional.empty()
        : landlordsNotice().flatMap(given -> deadline(Norm.PROTEST, given));
  }

  /// The landlord's last day to sue, when the tenant has protested in time: counted from the day
  /// the tenant's own time was over.
  Optional<LocalDate> suitBy() {
    LocalDate protested = facts.leaving().protestedOn();
    return protested == null
        ? Optional.empty()
        : protestBy()
            .filter(last -> !protested.isAfter(last))
            .flatMap(last -> deadline(Norm.SUIT, last));
  }

  private Optional<LocalDate> deadline(Norm norm, LocalDate from) {
    OptionalInt months = norm.on(from, rates);
    return months.isEmpty()
        ? Optional.empty()
        : Optional.of(Deadline.months(from, months.getAsInt()));
  }

  List<Finding> all(LocalDate today) {
    List<Finding> found = new ArrayList<>();
    lastDayToDemand().ifPresent(last -> overstay(found, last, today));
    LocalDate given = facts.leaving().noticeOn();
    LocalDate ends = facts.period().ends();
    if (given != null && ends != null && inFixedTerm(given)) {
      found.add(new Finding.NoticeInFixedTerm(given, ends));
    }
    landlordsNotice().ifPresent(on -> noticed(found, on, ends));
    LocalDate protested = facts.leaving().protestedOn();
    if (protested != null) {
      protest(found, protested);
    }
    suitBy().filter(today::isAfter).ifPresent(last -> found.add(new Finding.SuitTimeOver(last)));
    return found;
  }

  private void overstay(List<Finding> found, LocalDate last, LocalDate today) {
    if (demandedBy(last)) {
      return;
    }
    LocalDate demanded = facts.leaving().movingDemandedOn();
    if (demanded != null) {
      found.add(new Finding.DemandTooLate(demanded, last));
    }
    if (today.isAfter(last)) {
      found.add(new Finding.BecameOpenEnded(last.plusDays(1)));
    }
  }

  private void noticed(List<Finding> found, LocalDate given, @Nullable LocalDate ends) {
    boolean room = facts.agreed().roomWithAccess();
    found.add(new Finding.LandlordsNotice(given, room));
    if (!facts.period().fixed() && ends != null) {
      new NoticePeriod(rates)
          .lastDay(given, room)
          .filter(ends::isBefore)
          .ifPresent(last -> found.add(new Finding.NoticeTooShort(ends, last)));
    }
  }

  private void protest(List<Finding> found, LocalDate protested) {
    Optional<LocalDate> last = protestBy();
    if (last.isEmpty()) {
      if (facts.agreed().roomWithAccess() || !landlordGaveNotice()) {
        found.add(new Finding.NothingToProtest(protested));
      }
    } else if (protested.isAfter(last.get())) {
      found.add(new Finding.ProtestTooLate(protested, last.get()));
    }
  }
}
