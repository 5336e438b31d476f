package no.husrom.exchange.field;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.husrom.dwelling.Access;
import no.husrom.dwelling.Address;
import no.husrom.dwelling.Approval;
import no.husrom.dwelling.Disposal;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingKind;
import no.husrom.dwelling.Holding;
import no.husrom.dwelling.Meters;
import no.husrom.dwelling.Rent;
import no.husrom.dwelling.Size;
import no.husrom.dwelling.StatusChange;
import no.husrom.dwelling.Surroundings;
import no.husrom.dwelling.letting.Letting;
import no.husrom.exchange.value.DecimalContent;

/// A dwelling as values and back. Its statuses are one value, the history; the status on a day is
/// taken out of it for reading only.
public final class DwellingValues {
  private DwellingValues() {}

  public static Values of(Dwelling d) {
    BigDecimal area = d.size().area();
    return new Values.Collector()
        .put(DwellingField.ID, d.id())
        .put(DwellingField.ADDRESS, d.address().street())
        .put(DwellingField.UNIT_NUMBER, d.address().unitNumber())
        .put(DwellingField.POSTCODE, d.address().postcode())
        .put(DwellingField.TOWN, d.address().town())
        .put(DwellingField.MUNICIPALITY_NUMBER, d.address().municipalityNumber())
        .put(DwellingField.CADASTRAL_NUMBER, d.address().cadastralNumber())
        .put(DwellingField.KIND, d.kind())
        .put(DwellingField.PART_OF, d.partOf())
        .put(DwellingField.BEDROOMS, d.size().bedrooms())
        .put(DwellingField.ROOMS, d.size().rooms())
        .put(DwellingField.AREA, area == null ? null : DecimalContent.normal(area))
        .put(DwellingField.FLOOR, d.size().floor())
        .put(DwellingField.LIFT, d.access().lift())
        .put(DwellingField.STEP_FREE, d.access().stepFree())
        .put(DwellingField.WHEELCHAIR, d.access().wheelchair())
        .put(DwellingField.ADAPTED, d.access().adapted())
        .put(DwellingField.DISPOSAL, d.holding().disposal())
        .put(DwellingField.OWNER, d.holding().owner())
        .put(DwellingField.LEASED_IN_FROM, d.holding().leasedInFrom())
        .put(DwellingField.LEASED_IN_UNTIL, d.holding().leasedInUntil())
        .put(DwellingField.LEASED_IN_PRICE, d.holding().leasedInPrice())
        .put(DwellingField.RENT, d.rent().perMonth())
        .put(DwellingField.RENT_POWER, d.rent().power())
        .put(DwellingField.RENT_HEATING, d.rent().heating())
        .put(DwellingField.RENT_WATER, d.rent().water())
        .put(DwellingField.RENT_INTERNET, d.rent().internet())
        .put(DwellingField.AVAILABLE_FROM, d.availableFrom())
        .put(DwellingField.DISTRICT, d.surroundings().district())
        .put(DwellingField.BUILDING, d.surroundings().building())
        .put(DwellingField.PRIMARY_SCHOOL, d.surroundings().primarySchool())
        .put(DwellingField.SECONDARY_SCHOOL, d.surroundings().secondarySchool())
        .put(DwellingField.METER_POWER, d.meters().power())
        .put(DwellingField.METER_WATER, d.meters().water())
        .put(DwellingField.APPROVED, d.approval().approved())
        .put(DwellingField.OWN_ENTRANCE, d.approval().ownEntrance())
        .put(DwellingField.OWN_BATH, d.approval().ownBath())
        .put(DwellingField.SHARED_PLACES, d.letting().sharedPlaces())
        .put(DwellingField.TURNAROUND_EXTRA, d.letting().turnaroundExtra())
        .put(DwellingField.VERIFIED_ON, d.verifiedOn())
        .put(DwellingField.NOTE, d.note().isBlank() ? null : d.note())
        .put(DwellingField.STATUS_HISTORY, d.statuses().isEmpty() ? null : d.statuses())
        .with(d.fields());
  }

  /// As [#of], with the status that holds on `day`.
  public static Values on(LocalDate day, Dwelling d) {
    Values values = of(d);
    StatusChange now = d.statusOn(day).orElse(null);
    return now == null
        ? values
        : values
            .with(DwellingField.STATUS, now.status())
            .with(DwellingField.STATUS_FROM, now.from())
            .with(DwellingField.STATUS_REASON, now.reason().isBlank() ? null : now.reason());
  }

  /// The dwelling; id, address and bedrooms must be known.
  ///
  /// @throws IllegalArgumentException when a record refuses the values
  public static Dwelling dwelling(Values v, int version) {
    Integer bedrooms = v.whole(DwellingField.BEDROOMS);
    DwellingKind kind = v.choice(DwellingField.KIND, DwellingKind.class);
    return new Dwelling(
        v.textOr(DwellingField.ID, ""),
        version,
        new Address(
            v.textOr(DwellingField.ADDRESS, ""),
            v.text(DwellingField.POSTCODE),
            v.text(DwellingField.TOWN),
            v.text(DwellingField.MUNICIPALITY_NUMBER),
            v.text(DwellingField.UNIT_NUMBER),
            v.text(DwellingField.CADASTRAL_NUMBER)),
        kind == null ? DwellingKind.OTHER : kind,
        v.text(DwellingField.PART_OF),
        new Size(
            bedrooms == null ? 0 : bedrooms,
            v.whole(DwellingField.ROOMS),
            v.decimal(DwellingField.AREA),
            v.whole(DwellingField.FLOOR)),
        new Access(
            v.flag(DwellingField.LIFT),
            v.flag(DwellingField.STEP_FREE),
            v.flag(DwellingField.WHEELCHAIR),
            v.flag(DwellingField.ADAPTED)),
        holding(v),
        new Rent(
            v.whole(DwellingField.RENT),
            v.whole(DwellingField.RENT_POWER),
            v.whole(DwellingField.RENT_HEATING),
            v.whole(DwellingField.RENT_WATER),
            v.whole(DwellingField.RENT_INTERNET)),
        v.day(DwellingField.AVAILABLE_FROM),
        new Surroundings(
            v.text(DwellingField.DISTRICT),
            v.text(DwellingField.BUILDING),
            v.text(DwellingField.PRIMARY_SCHOOL),
            v.text(DwellingField.SECONDARY_SCHOOL)),
        new Meters(v.text(DwellingField.METER_POWER), v.text(DwellingField.METER_WATER)),
        new Approval(
            v.flag(DwellingField.APPROVED),
            v.flag(DwellingField.OWN_ENTRANCE),
            v.flag(DwellingField.OWN_BATH)),
        new Letting(v.whole(DwellingField.SHARED_PLACES), v.whole(DwellingField.TURNAROUND_EXTRA)),
        v.day(DwellingField.VERIFIED_ON),
        v.textOr(DwellingField.NOTE, ""),
        v.several(DwellingField.STATUS_HISTORY, StatusChange.class),
        v.free());
  }

  /// A dwelling that somebody is paid for is leased in, even when no column says so.
  private static Holding holding(Values v) {
    Disposal disposal = v.choice(DwellingField.DISPOSAL, Disposal.class);
    boolean paidFor = v.has(DwellingField.LEASED_IN_UNTIL) || v.has(DwellingField.LEASED_IN_PRICE);
    return new Holding(
        disposal != null ? disposal : paidFor ? Disposal.LEASED_IN : Disposal.OWNED,
        v.text(DwellingField.OWNER),
        v.day(DwellingField.LEASED_IN_FROM),
        v.day(DwellingField.LEASED_IN_UNTIL),
        v.whole(DwellingField.LEASED_IN_PRICE));
  }
}
