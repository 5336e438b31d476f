package no.husrom.lease;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A household's lease (leigekontrakt) of one dwelling. `rent` is kroner a month. A fixed-term
/// lease has an end; an open-ended one gets it when notice is given.
public record Lease(
    String id,
    int version,
    String householdId,
    Occupancy occupancy,
    Term term,
    @Nullable LocalDate signedOn,
    int rent,
    Security security,
    Statements statements,
    Particulars particulars,
    @Nullable Notice notice,
    boolean mayRenew,
    String note,
    Map<String, String> fields) {

  public Lease {
    if (rent <= 0) {
      throw new IllegalArgumentException("Rent is more than 0 kroner");
    }
    if (term == Term.FIXED && occupancy.ends() == null) {
      throw new IllegalArgumentException("A fixed-term lease has an end");
    }
    fields = Map.copyOf(fields);
  }

  public static Lease of(String id, String householdId, Occupancy occupancy, int rent) {
    return new Lease(
        id,
        0,
        householdId,
        occupancy,
        occupancy.ends() == null ? Term.OPEN : Term.FIXED,
        null,
        rent,
        Security.NONE,
        Statements.NONE,
        Particulars.NONE,
        null,
        true,
        "",
        Map.of());
  }

  public String dwellingId() {
    return occupancy.dwellingId();
  }

  public LocalDate starts() {
    return occupancy.starts();
  }

  public @Nullable LocalDate ends() {
    return occupancy.ends();
  }

  public boolean runsOn(LocalDate day) {
    return occupancy.on(day);
  }

  /// The same lease as saved: with this version.
  public Lease withVersion(int version) {
    return new Lease(
        id,
        version,
        householdId,
        occupancy,
        term,
        signedOn,
        rent,
        security,
        statements,
        particulars,
        notice,
        mayRenew,
        note,
        fields);
  }

  /// The same lease under this id, for one that is new.
  public Lease withId(String id) {
    return new Lease(
        id,
        version,
        householdId,
        occupancy,
        term,
        signedOn,
        rent,
        security,
        statements,
        particulars,
        notice,
        mayRenew,
        note,
        fields);
  }

  /// The same lease with this last day.
  public Lease ending(LocalDate last, @Nullable Notice under) {
    return new Lease(
        id,
        version,
        householdId,
        new Occupancy(dwellingId(), starts(), last),
        term,
        signedOn,
        rent,
        security,
        statements,
        particulars,
        under,
        mayRenew,
        note,
        fields);
  }
}
