package no.husrom.store.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.husrom.demo.Demo;
import no.husrom.demo.DemoSize;
import no.husrom.dwelling.DwellingStore;
import no.husrom.household.Category;
import no.husrom.household.HouseholdStore;
import no.husrom.lease.LeaseStore;
import no.husrom.lease.index.PastedIndex;
import no.husrom.lease.index.PriceIndexStore;
import no.husrom.measure.MeasureStore;
import no.husrom.measure.ladder.Ladder;
import no.husrom.measure.ladder.LadderStore;
import no.husrom.measure.ladder.Standing;
import no.husrom.measure.ladder.Step;
import no.husrom.office.RateStore;
import no.husrom.plan.Plan;
import no.husrom.plan.Plans;
import no.husrom.plan.Town;
import no.husrom.plan.keep.CapStore;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.keep.Pin;
import no.husrom.plan.keep.PinStore;
import no.husrom.plan.keep.PlanStore;
import no.husrom.plan.solve.Limits.GroupCap;
import no.husrom.plan.solve.Limits.Scope;
import no.husrom.rule.instrument.Instrument;
import no.husrom.rule.rate.Rate;
import no.husrom.rule.rate.RateBook;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import no.husrom.store.Filled;
import no.husrom.store.Location;
import no.husrom.store.Transaction;
import no.husrom.store.schema.tables.records.AttachmentContentRecord;
import no.husrom.store.schema.tables.records.AttachmentRecord;
import no.husrom.store.schema.tables.records.FreeColumnRecord;
import no.husrom.store.schema.tables.records.HistoryChangeRecord;
import no.husrom.store.schema.tables.records.HistoryStepRecord;
import no.husrom.store.schema.tables.records.ImportMappingRecord;
import no.husrom.store.schema.tables.records.RecordTagRecord;
import no.husrom.store.schema.tables.records.TableViewRecord;
import no.husrom.store.schema.tables.records.TagRecord;
import no.husrom.store.schema.tables.records.VerifiedFactRecord;
import org.jooq.TableRecord;

/// A database with something in every table, and what a database holds.
final class Full {
  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00.123456Z"), ZoneOffset.UTC);

  private static final Edition EDITION =
      Plans.of(
          new Town()
              .dwelling("B1", 2)
              .household("H1", Category.REFUGEE, 2, 1)
              .decided(3, 0)
              .basis());

  private Full() {}

  static Location on(Engine engine) {
    Location place = engine.empty();
    try (Database database = Database.open(place, CLOCK)) {
      database.change(Demo.make(DemoSize.SMALL, Demo.SEED, CLOCK)::save);
      database.change(Full::more);
    }
    return place;
  }

  private static void more(Transaction tx) {
    new DwellingStore().save(tx, Filled.dwelling("F1"));
    new HouseholdStore().save(tx, Filled.household("F2"));
    // a chain of leases in one dwelling, the newest saved first
    for (int year = 2024; year >= 2022; year--) {
      new LeaseStore()
          .save(
              tx,
              Filled.lease(
                  "F" + year,
                  "F2",
                  "F1",
                  Filled.DAY.withYear(year),
                  Filled.DAY.withYear(year + 1).minusDays(1)));
    }
    new MeasureStore().save(tx, List.of(Filled.measure("F3")));
    PlanStore plans = new PlanStore();
    Plan plan = plans.save(tx, EDITION).plan();
    plans.adopt(tx, plan.id(), new Plan.Adoption(CLOCK.instant(), "Kari"));
    plans.setDone(tx, plan.id(), 0, Filled.DAY);
    new CapStore().save(tx, 2026, List.of(new GroupCap(Scope.AREA, "Sentrum", "REFUGEE", 3)));
    new PinStore().save(tx, new Pin(2026, "H1", "B1", Pin.Kind.PIN, Filled.DAY, "«Skule» \\ \"\n"));
    new PriceIndexStore().replace(tx, PastedIndex.read("2026M09;141,2\n2026M10;141,7").index());
    Rate rate = RateBook.shipped().all().getFirst();
    new RateStore().save(tx, rate);
    Step step = new Step(Instrument.OWN_PURCHASE, Standing.REFUSED, "«Nei»", Filled.DAY, "HB");
    new LadderStore().save(tx, List.of(Ladder.of("F2", List.of(step))));
    tableWork(tx);
    tx.nextNumbers(500);
  }

  private static void tableWork(Transaction tx) {
    var time = CLOCK.instant().atOffset(ZoneOffset.UTC);
    byte[] bytes = {0, -1, 10, 127, -128};
    for (TableRecord<?> row :
        List.of(
            new HistoryStepRecord(9_001L, time, "Kari", "IMPORT", "«ark».xlsx", true, null),
            new HistoryStepRecord(9_002L, time, "Kari", "UNDO", "", false, 9_001L),
            new HistoryChangeRecord(
                9_001L, 0, "rate", "r", "rate", "[\"r\"]", null, "{\"a\":1}", null, "0f"),
            new TableViewRecord("dwellings", "Ledige", "{\"sort\":[]}"),
            new FreeColumnRecord("LEASE", "Nøkkel", "CHOICE", "[\"ja\",\"nei\"]", 0),
            new TagRecord("T1", "DWELLING", "Må pussast opp", "#cc0000", 0),
            new RecordTagRecord("DWELLING", "F1", "T1"),
            new AttachmentContentRecord("ab", bytes),
            new AttachmentRecord("DWELLING", "F1", "bilete.png", "image/png", 5L, "ab", Filled.DAY),
            new ImportMappingRecord("0011", "eigedomssystem.csv", "{}", time),
            new VerifiedFactRecord("DWELLING", "F1", "lift", Filled.DAY, "Per"))) {
      tx.sql().executeInsert(row);
    }
  }

  /// Every table's rows as one number each.
  static Map<String, String> content(Location place) {
    try (Database database = Database.open(place, CLOCK)) {
      return database.read(tx -> tx.sql().connectionResult(Full::content));
    }
  }

  private static Map<String, String> content(Connection connection) throws SQLException {
    Map<String, String> content = new TreeMap<>();
    for (Table table : Table.of(connection)) {
      RowDigest digest = table.digest(connection);
      content.put(table.name(), digest.rows() + " " + digest.hex());
    }
    return content;
  }

  static long nextNumber(Location place) {
    try (Database database = Database.open(place, CLOCK)) {
      return database.write(tx -> tx.nextNumber());
    }
  }
}
