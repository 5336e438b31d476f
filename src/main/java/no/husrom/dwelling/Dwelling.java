package no.husrom.dwelling;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.husrom.dwelling.letting.Letting;
import org.jspecify.annotations.Nullable;

/// A dwelling (bustad) at the municipality's disposal, or planned to be. `id` is the register's own
/// and never changes; `version` counts the saves. `statuses` are in order of day; `fields` are the
/// office's own columns.
public record Dwelling(
    String id,
    int version,
    Address address,
    DwellingKind kind,
    @Nullable String partOf,
    Size size,
    Access access,
    Holding holding,
    Rent rent,
    @Nullable LocalDate availableFrom,
    Surroundings surroundings,
    Meters meters,
    Approval approval,
    Letting letting,
    @Nullable LocalDate verifiedOn,
    String note,
    List<StatusChange> statuses,
    Map<String, String> fields) {

  public Dwelling {
    if (id.isBlank()) {
      throw new IllegalArgumentException("A dwelling has an id");
    }
    statuses = statuses.stream().sorted(Comparator.comparing(StatusChange::from)).toList();
    fields = Map.copyOf(fields);
  }

  /// A dwelling with what must be known; all else is unknown.
  public static Dwelling of(String id, Address address, DwellingKind kind, int bedrooms) {
    return new Dwelling(
        id,
        0,
        address,
        kind,
        null,
        Size.ofBedrooms(bedrooms),
        Access.UNKNOWN,
        Holding.of(Disposal.OWNED),
        Rent.UNKNOWN,
        null,
        Surroundings.UNKNOWN,
        Meters.UNKNOWN,
        Approval.UNKNOWN,
        Letting.ORDINARY,
        null,
        "",
        List.of(),
        Map.of());
  }

  /// The status stated for `day`; empty when none has been stated yet.
  public Optional<StatusChange> statusOn(LocalDate day) {
    return statuses.stream().filter(s -> !s.from().isAfter(day)).reduce((a, b) -> b);
  }

  /// Whether it is no dwelling of the office's any more on `day`.
  public boolean isDiscontinuedOn(LocalDate day) {
    return statusOn(day).filter(now -> now.status() == Status.DISCONTINUED).isPresent();
  }

  /// Whether the dwelling is let as it is: a shared house is not, its rooms are.
  public boolean lettable() {
    return kind != DwellingKind.SHARED_HOUSE;
  }

  /// The same dwelling as saved: with this version.
  public Dwelling withVersion(int version) {
    return new Dwelling(
        id,
        version,
        address,
        kind,
        partOf,
        size,
        access,
        holding,
        rent,
        availableFrom,
        surroundings,
        meters,
        approval,
        letting,
        verifiedOn,
        note,
        statuses,
        fields);
  }

  /// The same dwelling under this id, for one that is new.
  public Dwelling withId(String id) {
    return new Dwelling(
        id,
        version,
        address,
        kind,
        partOf,
        size,
        access,
        holding,
        rent,
        availableFrom,
        surroundings,
        meters,
        approval,
        letting,
        verifiedOn,
        note,
        statuses,
        fields);
  }

  /// The same dwelling with these statuses.
  public Dwelling withStatuses(List<StatusChange> others) {
    return new Dwelling(
        id,
        version,
        address,
        kind,
        partOf,
        size,
        access,
        holding,
        rent,
        availableFrom,
        surroundings,
        meters,
        approval,
        letting,
        verifiedOn,
        note,
        others,
        fields);
  }
}
