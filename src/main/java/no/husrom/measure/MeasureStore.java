package no.husrom.measure;

import static no.husrom.store.schema.Tables.MEASURE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.husrom.store.Saving;
import no.husrom.store.Transaction;
import no.husrom.store.schema.tables.records.MeasureRecord;

/// Reads and writes measures. A record is saved only over the version it was read as.
public final class MeasureStore {

  /// All measures, by id.
  public List<Measure> all(Transaction tx) {
    return tx.sql().selectFrom(MEASURE).orderBy(tx.inOrder(MEASURE.ID)).fetch(MeasureStore::read);
  }

  /// Saves new measures (version 0) and changed ones, and returns them as they stand now.
  ///
  /// @throws no.husrom.store.StoreException `CHANGED_BY_OTHER` when a version is not the newest
  public List<Measure> save(Transaction tx, Collection<Measure> measures) {
    Saving.save(
        tx,
        MEASURE,
        MEASURE.ID,
        MEASURE.VERSION,
        measures.stream().map(MeasureStore::row).toList());
    return measures.stream().map(m -> m.withVersion(m.version() + 1)).toList();
  }

  /// Makes the register say of these measures what somebody has made of them: those that are gone
  /// are deleted, new and changed ones are saved over what stands there now. What is as it was is
  /// left alone, and so are measures that others have added meanwhile.
  ///
  /// @param before the measures as they were read
  /// @param after the same as they are to be
  public void keep(Transaction tx, List<Measure> before, List<Measure> after) {
    Map<String, Measure> read = byId(before);
    Map<String, Measure> wanted = byId(after);
    Map<String, Measure> now = byId(all(tx));
    for (String id : read.keySet()) {
      if (!wanted.containsKey(id) && now.containsKey(id)) {
        delete(tx, id);
      }
    }
    List<Measure> changed = new ArrayList<>();
    for (Measure measure : after) {
      if (!measure.equals(read.get(measure.id()))) {
        Measure there = now.get(measure.id());
        changed.add(measure.withVersion(there == null ? 0 : there.version()));
      }
    }
    save(tx, changed);
  }

  private static Map<String, Measure> byId(List<Measure> measures) {
    Map<String, Measure> byId = new TreeMap<>();
    measures.forEach(measure -> byId.put(measure.id(), measure));
    return byId;
  }

  public void delete(Transaction tx, String id) {
    Saving.delete(tx, MEASURE, MEASURE.ID.eq(id));
  }

  private static Measure read(MeasureRecord r) {
    return new Measure(
        r.getId(),
        r.getVersion(),
        r.getName(),
        MeasureKind.valueOf(r.getKind()),
        r.getBedrooms(),
        r.getWheelchair(),
        r.getStepFree(),
        r.getDistrict(),
        r.getMost(),
        r.getLeadDays(),
        r.getRent(),
        r.getOperatingPerMonth(),
        r.getInvestment(),
        r.getGrantAmount(),
        r.getProbability(),
        r.getUnit(),
        r.getActive());
  }

  private static MeasureRecord row(Measure m) {
    return new MeasureRecord(
        m.id(),
        m.version(),
        m.name(),
        m.kind().name(),
        m.bedrooms(),
        m.wheelchair(),
        m.stepFree(),
        m.district(),
        m.most(),
        m.leadDays(),
        m.rent(),
        m.operatingPerMonth(),
        m.investment(),
        m.grant(),
        m.probability(),
        m.unit(),
        m.active());
  }
}
