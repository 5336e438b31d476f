package no.husrom.lease;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.stream.Collectors;
import no.husrom.rule.tenancy.AgreedException;
import no.husrom.store.schema.tables.records.LeaseFieldRecord;
import no.husrom.store.schema.tables.records.LeaseRecord;
import no.husrom.store.schema.tables.records.OccupancyRecord;
import org.jspecify.annotations.Nullable;

/// A lease as rows of the schema and back.
final class LeaseRows {
  private LeaseRows() {}

  static Lease read(LeaseRecord r, OccupancyRecord o, Map<String, String> fields) {
    return new Lease(
        r.getId(),
        r.getVersion(),
        r.getHouseholdId(),
        new Occupancy(o.getDwellingId(), o.getStarts(), o.getEnds()),
        Term.valueOf(r.getTerm()),
        r.getSignedOn(),
        r.getRent(),
        new Security(r.getDeposit(), r.getGuarantee(), r.getDepositAccount()),
        new Statements(
            r.getDisadvantagedStatement(), r.getNoTerminationStatement(), r.getShortTermReason()),
        particulars(r),
        notice(r),
        r.getMayRenew(),
        r.getNote(),
        fields);
  }

  private static Particulars particulars(LeaseRecord r) {
    return new Particulars(
        r.getRentSince(),
        r.getAdvanceRent(),
        r.getOtherPayments(),
        exceptions(r.getExceptions()),
        r.getWeightyReason(),
        r.getLandlordLivesIn(),
        r.getHolidayHome(),
        r.getRoomWithAccess(),
        r.getProtestedOn(),
        r.getMovingDemandedOn());
  }

  /// The codes of the exceptions, divided by spaces.
  private static Set<AgreedException> exceptions(String codes) {
    Set<AgreedException> told = EnumSet.noneOf(AgreedException.class);
    StringTokenizer words = new StringTokenizer(codes);
    while (words.hasMoreTokens()) {
      told.add(AgreedException.valueOf(words.nextToken()));
    }
    return told;
  }

  private static @Nullable Notice notice(LeaseRecord r) {
    var on = r.getNoticeGivenOn();
    String by = r.getNoticeBy();
    return on == null || by == null ? null : new Notice(on, Notice.By.valueOf(by));
  }

  static LeaseRecord row(Lease l) {
    Notice notice = l.notice();
    LeaseRecord r = new LeaseRecord();
    r.setId(l.id());
    r.setVersion(l.version());
    r.setHouseholdId(l.householdId());
    r.setTerm(l.term().name());
    r.setSignedOn(l.signedOn());
    r.setRent(l.rent());
    r.setDeposit(l.security().deposit());
    r.setGuarantee(l.security().guarantee());
    r.setDepositAccount(l.security().account());
    r.setDisadvantagedStatement(l.statements().disadvantaged());
    r.setNoTerminationStatement(l.statements().noTermination());
    r.setShortTermReason(l.statements().shortTermReason());
    write(l.particulars(), r);
    r.setNoticeGivenOn(notice == null ? null : notice.givenOn());
    r.setNoticeBy(notice == null ? null : notice.by().name());
    r.setMayRenew(l.mayRenew());
    r.setNote(l.note());
    return r;
  }

  private static void write(Particulars p, LeaseRecord r) {
    r.setRentSince(p.rentSince());
    r.setAdvanceRent(p.advanceRent());
    r.setOtherPayments(p.otherPayments());
    r.setExceptions(p.exceptions().stream().map(Enum::name).collect(Collectors.joining(" ")));
    r.setWeightyReason(p.weightyReason());
    r.setLandlordLivesIn(p.landlordLivesIn());
    r.setHolidayHome(p.holidayHome());
    r.setRoomWithAccess(p.roomWithAccess());
    r.setProtestedOn(p.protestedOn());
    r.setMovingDemandedOn(p.movingDemandedOn());
  }

  static List<LeaseFieldRecord> fields(Lease l) {
    return l.fields().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(e -> new LeaseFieldRecord(l.id(), e.getKey(), e.getValue()))
        .toList();
  }
}
