package no.husrom.report.reckon;

import java.time.LocalDate;
import no.husrom.measure.ladder.LadderStore;
import no.husrom.plan.basis.BasisStore;
import no.husrom.report.Report;
import no.husrom.report.ReportKind;
import no.husrom.store.Transaction;

/// Reads what a report is reckoned from, all of it from one moment.
public final class ReportStore {
  private final BasisStore bases = new BasisStore();
  private final LadderStore ladders = new LadderStore();

  /// The report on `year`, made on `today`; see [no.husrom.report.ReportYear].
  public Report read(Transaction tx, ReportKind kind, int year, LocalDate today) {
    return Reports.of(kind, bases.read(tx, year, today), ladders.all(tx));
  }
}
