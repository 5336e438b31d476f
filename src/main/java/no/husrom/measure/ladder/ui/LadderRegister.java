package no.husrom.measure.ladder.ui;

import java.util.List;
import java.util.stream.Stream;
import no.husrom.kit.Desk;
import no.husrom.kit.record.RefusedException;
import no.husrom.kit.record.Register;
import no.husrom.measure.ladder.LadderReport;
import no.husrom.measure.ladder.LadderStore;
import no.husrom.office.RateStore;
import no.husrom.office.RateWords;
import no.husrom.register.RegisterStore;
import no.husrom.register.Registers;
import no.husrom.rule.rate.MissingRateException;
import no.husrom.store.Database;
import no.husrom.store.StoreException;
import no.husrom.store.StoreWords;

/// Where the page's ladders come from: every household that has not left, or those who could leave
/// and have not been tried.
final class LadderRegister implements Register<LadderLine> {
  /// Whom the page shows.
  enum Shown {
    ALL,
    UNTESTED
  }

  /// As it was at the latest reading; `missing` says what rate lacks, else it is empty.
  record Read(LadderReport report, int bedroomsAbove, String missing) {}

  private final Database database;
  private final Desk desk;
  private volatile Shown shown = Shown.ALL;
  private volatile Read latest;

  LadderRegister(Database database, Desk desk) {
    this.database = database;
    this.desk = desk;
    latest = new Read(new LadderReport(desk.today(), List.of()), 0, "");
  }

  void show(Shown wanted) {
    shown = wanted;
  }

  Read latest() {
    return latest;
  }

  @Override
  public List<LadderLine> all() {
    latest = report();
    LadderReport report = latest.report();
    Stream<LadderLine> lines =
        (shown == Shown.UNTESTED ? report.untested() : report.rows()).stream().map(LadderLine::of);
    return lines.toList();
  }

  private Read report() {
    return database.read(
        tx -> {
          Registers registers = new RegisterStore().read(tx);
          int above = registers.office().bedroomsAbove();
          try {
            return new Read(
                LadderReport.of(
                    registers, new LadderStore().all(tx), new RateStore().book(tx), desk.today()),
                above,
                "");
          } catch (MissingRateException e) {
            return new Read(
                new LadderReport(desk.today(), List.of()),
                above,
                new RateWords(desk.language()).missing(e));
          }
        });
  }

  @Override
  public LadderLine save(LadderLine line) {
    try {
      database.change(tx -> new LadderStore().save(tx, line.before(), line.row().ladder()));
      return LadderLine.of(line.row());
    } catch (StoreException e) {
      throw new RefusedException(new StoreWords(desk.language()).say(e), e);
    }
  }

  @Override
  public void delete(LadderLine line) {
    throw new UnsupportedOperationException("a ladder goes with its household");
  }

  @Override
  public boolean grows() {
    return false;
  }

  @Override
  public String id(LadderLine line) {
    return line.id();
  }

  @Override
  public String name(LadderLine line) {
    return line.row().household().label();
  }
}
