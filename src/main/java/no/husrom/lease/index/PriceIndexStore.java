package no.husrom.lease.index;

import static no.husrom.store.schema.Tables.PRICE_INDEX;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import no.husrom.rule.tenancy.index.PriceIndex;
import no.husrom.store.Saving;
import no.husrom.store.Transaction;
import no.husrom.store.schema.tables.records.PriceIndexRecord;
import org.jooq.impl.DSL;

/// Reads and writes the price index, a month a row.
public final class PriceIndexStore {

  public PriceIndex read(Transaction tx) {
    NavigableMap<YearMonth, BigDecimal> points = new TreeMap<>();
    tx.sql()
        .selectFrom(PRICE_INDEX)
        .forEach(row -> points.put(YearMonth.from(row.getIndexMonth()), row.getPoints()));
    return new PriceIndex(points);
  }

  /// Puts this table in the place of the whole old one.
  public void replace(Transaction tx, PriceIndex index) {
    Saving.delete(tx, PRICE_INDEX, DSL.noCondition());
    List<PriceIndexRecord> rows =
        index.points().entrySet().stream()
            .map(month -> new PriceIndexRecord(month.getKey().atDay(1), month.getValue()))
            .toList();
    Saving.insert(tx, rows);
  }
}
