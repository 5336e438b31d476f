package no.husrom.office;

import static no.husrom.store.schema.Tables.OFFICE_SETTING;

import java.util.LinkedHashMap;
import java.util.Map;
import no.husrom.rule.space.BedroomNorm;
import no.husrom.store.Saving;
import no.husrom.store.Transaction;
import no.husrom.store.schema.tables.records.OfficeSettingRecord;

/// Reads and writes the office's settings; one that is not there is as proposed.
public final class OfficeStore {

  public Office read(Transaction tx) {
    Map<String, String> rows =
        tx.sql().selectFrom(OFFICE_SETTING).fetchMap(OFFICE_SETTING.NAME, OFFICE_SETTING.CONTENT);
    Office proposed = Office.PROPOSED;
    BedroomNorm norm = proposed.norm();
    return new Office(
        rows.getOrDefault("municipality", proposed.municipality()),
        rows.getOrDefault("municipality-number", proposed.municipalityNumber()),
        new BedroomNorm(
            number(rows, "adult-from", norm.adultFrom()),
            number(rows, "children-per-bedroom", norm.childrenPerBedroom()),
            number(rows, "same-sex-under", norm.sameSexUnder()),
            number(rows, "mixed-under", norm.mixedUnder()),
            number(rows, "most-per-bedroom", norm.mostPerBedroom())),
        number(rows, "turnaround-days", proposed.turnaroundDays()),
        number(rows, "temporary-per-day", proposed.temporaryPerDay()),
        number(rows, "rent-share", proposed.rentShare()),
        number(rows, "bedrooms-below", proposed.bedroomsBelow()),
        number(rows, "bedrooms-above", proposed.bedroomsAbove()));
  }

  public void save(Transaction tx, Office office) {
    Map<String, String> rows = new LinkedHashMap<>();
    rows.put("municipality", office.municipality());
    rows.put("municipality-number", office.municipalityNumber());
    rows.put("adult-from", String.valueOf(office.norm().adultFrom()));
    rows.put("children-per-bedroom", String.valueOf(office.norm().childrenPerBedroom()));
    rows.put("same-sex-under", String.valueOf(office.norm().sameSexUnder()));
    rows.put("mixed-under", String.valueOf(office.norm().mixedUnder()));
    rows.put("most-per-bedroom", String.valueOf(office.norm().mostPerBedroom()));
    rows.put("turnaround-days", String.valueOf(office.turnaroundDays()));
    rows.put("temporary-per-day", String.valueOf(office.temporaryPerDay()));
    rows.put("rent-share", String.valueOf(office.rentShare()));
    rows.put("bedrooms-below", String.valueOf(office.bedroomsBelow()));
    rows.put("bedrooms-above", String.valueOf(office.bedroomsAbove()));
    Saving.put(
        tx,
        rows.entrySet().stream()
            .map(row -> new OfficeSettingRecord(row.getKey(), row.getValue()))
            .toList());
  }

  private static int number(Map<String, String> rows, String name, int proposed) {
    String content = rows.get(name);
    return content == null ? proposed : Integer.parseInt(content);
  }
}
