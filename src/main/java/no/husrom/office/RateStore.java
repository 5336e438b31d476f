package no.husrom.office;

import static no.husrom.store.schema.Tables.RATE;

import java.util.List;
import no.husrom.rule.rate.BadAmount;
import no.husrom.rule.rate.Rate;
import no.husrom.rule.rate.RateBook;
import no.husrom.rule.rate.RateUnit;
import no.husrom.rule.rate.Standing;
import no.husrom.store.Saving;
import no.husrom.store.Transaction;
import no.husrom.store.schema.tables.records.RateRecord;

/// Reads and writes the rates that the office has entered or corrected itself.
public final class RateStore {

  /// Every rate that is known: the shipped ones, and before them the office's own.
  public RateBook book(Transaction tx) {
    return RateBook.shipped().with(own(tx));
  }

  /// The office's own rates, by key and day.
  public List<Rate> own(Transaction tx) {
    return tx.sql()
        .selectFrom(RATE)
        .orderBy(tx.inOrder(RATE.RATE_KEY), RATE.VALID_FROM)
        .fetch(RateStore::read);
  }

  /// Saves a rate of the office's own in the place of one with the same key and day. Nothing else
  /// writes rates, so that what reads them need not ask whether months are whole.
  ///
  /// @throws IllegalArgumentException when the amount cannot be one, see [BadAmount]
  public void save(Transaction tx, Rate rate) {
    BadAmount.of(rate.key(), rate.unit(), rate.amount())
        .ifPresent(
            bad -> {
              throw new IllegalArgumentException(rate.key() + ": " + bad);
            });
    Saving.put(tx, List.of(row(rate)));
  }

  /// Takes the office's own rate of this key and day away; the shipped one of that day, if there is
  /// one, holds again.
  public void delete(Transaction tx, Rate rate) {
    Saving.delete(tx, RATE, RATE.RATE_KEY.eq(rate.key()).and(RATE.VALID_FROM.eq(rate.validFrom())));
  }

  private static Rate read(RateRecord r) {
    return new Rate(
        r.getRateKey(),
        r.getValidFrom(),
        r.getValidUntil(),
        r.getAmount().stripTrailingZeros(),
        RateUnit.valueOf(r.getUnit()),
        Standing.valueOf(r.getStanding()),
        r.getSource(),
        r.getCheckedOn());
  }

  private static RateRecord row(Rate rate) {
    return new RateRecord(
        rate.key(),
        rate.validFrom(),
        rate.validUntil(),
        rate.amount(),
        rate.unit().name(),
        rate.standing().name(),
        rate.source(),
        rate.checkedOn());
  }
}
