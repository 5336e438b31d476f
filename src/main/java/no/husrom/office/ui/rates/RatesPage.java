package no.husrom.office.ui.rates;

import no.husrom.kit.Desk;
import no.husrom.kit.record.RecordPage;
import no.husrom.kit.table.RecordTable;
import no.husrom.office.RateWords;
import no.husrom.rule.rate.RateTable;
import no.husrom.store.Database;
import no.husrom.text.Texts;

/// Every rate that the program reckons with, with its history: those that ship with it, and the
/// office's own.
public final class RatesPage extends RecordPage<RateLine> {

  public RatesPage(Desk desk, Database database) {
    this(desk, database, new RateWords(desk.language()));
  }

  private RatesPage(Desk desk, Database database, RateWords words) {
    super(
        desk,
        desk.texts(RatesPage.class),
        new RateRegister(database, desk, words),
        table(desk.texts(RatesPage.class), words),
        new RateForm(desk, words));
  }

  private static RecordTable<RateLine> table(Texts texts, RateWords words) {
    RecordTable<RateLine> table = new RecordTable<>(texts, line -> RateLine.id(line.rate()));
    table.text("key", line -> words.name(line.rate().key())).wide();
    table.text("amount", line -> words.amount(line.rate()));
    table.date("from", line -> line.rate().validFrom());
    table.choice("force", RateLine::force);
    table.choice("standing", line -> line.rate().standing(), words.texts()).hidden();
    table
        .few("table", line -> RateTable.of(line.rate().key()).map(words::table).orElse(null))
        .hidden();
    table.yesNo("own", RateLine::own).hidden();
    table.text("source", line -> line.rate().source()).hidden();
    table.date("until", line -> line.rate().validUntil()).hidden();
    table.date("checked", line -> line.rate().checkedOn()).hidden();
    return table;
  }
}
