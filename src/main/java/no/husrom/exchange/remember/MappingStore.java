package no.husrom.exchange.remember;

import static no.husrom.store.schema.Tables.IMPORT_MAPPING;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.husrom.exchange.heading.Mapping;
import no.husrom.exchange.heading.OwnWords;
import no.husrom.exchange.heading.SheetMapping;
import no.husrom.exchange.remember.Remembered.LastTime;
import no.husrom.store.Saving;
import no.husrom.store.Transaction;
import no.husrom.store.schema.tables.records.ImportMappingRecord;

/// Keeps what was chosen of each source when it was last imported. Sheets of one import with the
/// same headings are one source, and are told apart by their names.
public final class MappingStore {

  /// How the sheets that are `proposed` to be read so were read the last time.
  public Remembered find(Transaction tx, Mapping proposed) {
    Map<String, ImportMappingRecord> known = known(tx, proposed);
    List<SheetMapping> wishes = new ArrayList<>();
    List<LastTime> times = new ArrayList<>();
    for (SheetMapping sheet : proposed.sheets()) {
      Fingerprint.of(sheet)
          .map(known::get)
          .ifPresent(
              before ->
                  said(before, sheet)
                      .ifPresent(
                          wish -> {
                            wishes.add(sheet.wished(wish));
                            times.add(
                                new LastTime(
                                    sheet.file(),
                                    sheet.sheet(),
                                    before.getSourceName(),
                                    before.getUsedAt().toInstant()));
                          }));
    }
    return new Remembered(new Mapping(wishes), times);
  }

  private static Map<String, ImportMappingRecord> known(Transaction tx, Mapping proposed) {
    return tx.sql()
        .selectFrom(IMPORT_MAPPING)
        .where(IMPORT_MAPPING.FINGERPRINT.in(fingerprints(proposed)))
        .fetchMap(IMPORT_MAPPING.FINGERPRINT);
  }

  private static List<String> fingerprints(Mapping proposed) {
    return proposed.sheets().stream().flatMap(s -> Fingerprint.of(s).stream()).distinct().toList();
  }

  /// What was said of a sheet of this name; when there was but one sheet, of that one.
  private static Optional<SheetMapping> said(ImportMappingRecord before, SheetMapping sheet) {
    List<SheetMapping> sheets =
        MappingJson.read(before.getContent()).map(Mapping::sheets).orElse(List.of());
    return sheets.stream()
        .filter(s -> s.sheet().equalsIgnoreCase(sheet.sheet()))
        .findFirst()
        .or(() -> sheets.size() == 1 ? Optional.of(sheets.getFirst()) : Optional.empty());
  }

  /// Remembers what was chosen of sheets that have been imported. Of a source where nothing was
  /// chosen nothing is kept.
  ///
  /// @param used how the sheets were read that were `proposed` to be read otherwise, in that order
  public void save(Transaction tx, Mapping proposed, Mapping used, Instant now) {
    Map<String, List<Integer>> sources = new LinkedHashMap<>();
    for (int i = 0; i < proposed.sheets().size(); i++) {
      int sheet = i;
      Fingerprint.of(proposed.sheets().get(i))
          .ifPresent(f -> sources.computeIfAbsent(f, _ -> new ArrayList<>()).add(sheet));
    }
    List<ImportMappingRecord> rows = new ArrayList<>();
    sources.forEach(
        (fingerprint, sheets) -> {
          List<SheetMapping> chosen = new ArrayList<>();
          boolean any = false;
          for (int i : sheets) {
            SheetMapping sheet = used.sheets().get(i);
            Optional<SheetMapping> choice = sheet.chosen(proposed.sheets().get(i));
            any |= choice.isPresent();
            chosen.add(choice.orElseGet(() -> asProposed(sheet)));
          }
          if (any) {
            rows.add(
                new ImportMappingRecord(
                    fingerprint,
                    used.sheets().get(sheets.getFirst()).file(),
                    ChosenMappingJson.write(chosen),
                    now.atOffset(ZoneOffset.UTC)));
          }
        });
    Saving.put(tx, rows);
  }

  private static SheetMapping asProposed(SheetMapping sheet) {
    return new SheetMapping("", sheet.sheet(), sheet.register(), 0, List.of(), OwnWords.NONE);
  }

  /// Forgets how sheets like these were read; of how many sources.
  public int forget(Transaction tx, Mapping proposed) {
    return Saving.delete(tx, IMPORT_MAPPING, IMPORT_MAPPING.FINGERPRINT.in(fingerprints(proposed)));
  }
}
