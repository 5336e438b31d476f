package no.husrom.dwelling;

import java.util.List;
import java.util.Map;
import no.husrom.dwelling.letting.Letting;
import no.husrom.store.schema.tables.records.DwellingFieldRecord;
import no.husrom.store.schema.tables.records.DwellingRecord;
import no.husrom.store.schema.tables.records.DwellingStatusRecord;

/// A dwelling as rows of the schema and back.
final class DwellingRows {
  private DwellingRows() {}

  static Dwelling read(DwellingRecord r, List<StatusChange> statuses, Map<String, String> fields) {
    return new Dwelling(
        r.getId(),
        r.getVersion(),
        new Address(
            r.getAddress(),
            r.getPostcode(),
            r.getPostTown(),
            r.getMunicipalityNumber(),
            r.getUnitNumber(),
            r.getCadastralNumber()),
        DwellingKind.valueOf(r.getKind()),
        r.getPartOf(),
        new Size(r.getBedrooms(), r.getRooms(), r.getAreaM2(), r.getFloorNumber()),
        new Access(r.getLift(), r.getStepFree(), r.getWheelchair(), r.getAdapted()),
        new Holding(
            Disposal.valueOf(r.getDisposal()),
            r.getOwner(),
            r.getLeasedInFrom(),
            r.getLeasedInUntil(),
            r.getLeasedInPrice()),
        new Rent(
            r.getRent(),
            r.getRentPower(),
            r.getRentHeating(),
            r.getRentWater(),
            r.getRentInternet()),
        r.getAvailableFrom(),
        new Surroundings(
            r.getDistrict(), r.getBuilding(), r.getSchoolPrimary(), r.getSchoolSecondary()),
        new Meters(r.getMeterPower(), r.getMeterWater()),
        new Approval(r.getApproved(), r.getOwnEntrance(), r.getOwnBath()),
        new Letting(r.getSharedPlaces(), r.getTurnaroundExtra()),
        r.getVerifiedOn(),
        r.getNote(),
        statuses,
        fields);
  }

  static DwellingRecord row(Dwelling d) {
    DwellingRecord r = new DwellingRecord();
    r.setId(d.id());
    r.setVersion(d.version());
    r.setAddress(d.address().street());
    r.setPostcode(d.address().postcode());
    r.setPostTown(d.address().town());
    r.setMunicipalityNumber(d.address().municipalityNumber());
    r.setUnitNumber(d.address().unitNumber());
    r.setCadastralNumber(d.address().cadastralNumber());
    r.setKind(d.kind().name());
    r.setPartOf(d.partOf());
    r.setBedrooms(d.size().bedrooms());
    r.setRooms(d.size().rooms());
    r.setAreaM2(d.size().area());
    r.setFloorNumber(d.size().floor());
    r.setLift(d.access().lift());
    r.setStepFree(d.access().stepFree());
    r.setWheelchair(d.access().wheelchair());
    r.setAdapted(d.access().adapted());
    r.setDisposal(d.holding().disposal().name());
    r.setOwner(d.holding().owner());
    r.setLeasedInFrom(d.holding().leasedInFrom());
    r.setLeasedInUntil(d.holding().leasedInUntil());
    r.setLeasedInPrice(d.holding().leasedInPrice());
    r.setRent(d.rent().perMonth());
    r.setRentPower(d.rent().power());
    r.setRentHeating(d.rent().heating());
    r.setRentWater(d.rent().water());
    r.setRentInternet(d.rent().internet());
    r.setAvailableFrom(d.availableFrom());
    r.setDistrict(d.surroundings().district());
    r.setBuilding(d.surroundings().building());
    r.setSchoolPrimary(d.surroundings().primarySchool());
    r.setSchoolSecondary(d.surroundings().secondarySchool());
    r.setMeterPower(d.meters().power());
    r.setMeterWater(d.meters().water());
    r.setApproved(d.approval().approved());
    r.setOwnEntrance(d.approval().ownEntrance());
    r.setOwnBath(d.approval().ownBath());
    r.setSharedPlaces(d.letting().sharedPlaces());
    r.setTurnaroundExtra(d.letting().turnaroundExtra());
    r.setVerifiedOn(d.verifiedOn());
    r.setNote(d.note());
    return r;
  }

  static List<DwellingStatusRecord> statuses(Dwelling d) {
    return d.statuses().stream()
        .map(s -> new DwellingStatusRecord(d.id(), s.from(), s.status().name(), s.reason()))
        .toList();
  }

  static List<DwellingFieldRecord> fields(Dwelling d) {
    return d.fields().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(e -> new DwellingFieldRecord(d.id(), e.getKey(), e.getValue()))
        .toList();
  }
}
