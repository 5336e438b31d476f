package no.husrom.plan.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import no.husrom.plan.Placement;
import no.husrom.plan.Plan;
import no.husrom.plan.basis.BasisStore;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.keep.Pin;
import no.husrom.plan.keep.PinStore;
import no.husrom.plan.keep.PlanStore;
import no.husrom.plan.keep.Undo;
import no.husrom.plan.keep.UndoStore;
import no.husrom.store.Database;
import org.jspecify.annotations.Nullable;

/// What the plan pages do with the database and the files. Each call is one question or one
/// transaction, made off the screen's thread.
public final class PlanDesk {
  private final PlanStore plans = new PlanStore();
  private final PinStore pins = new PinStore();
  private final BasisStore bases = new BasisStore();
  private final Database database;
  private final Clock clock;
  private final UndoStore undos = new UndoStore();
  private final PlanWays ways;

  public PlanDesk(Database database, Clock clock, PlanWays ways) {
    this.database = database;
    this.clock = clock;
    this.ways = ways;
  }

  PlanPage.Opened open(String id) {
    return database.read(
        tx -> {
          Edition edition = plans.find(tx, id).orElseThrow();
          return new PlanPage.Opened(
              edition, bases.read(tx, edition.plan().year(), LocalDate.now(clock)));
        });
  }

  Plan adopt(String id) {
    Plan.Adoption how = new Plan.Adoption(clock.instant(), System.getProperty("user.name", ""));
    return database.write(tx -> plans.adopt(tx, id, how));
  }

  Pin keep(Pin pin) {
    database.change(tx -> pins.save(tx, pin));
    return pin;
  }

  /// Takes a pin away again, and puts back the one that stood before it.
  void undo(Pin pin, @Nullable Pin before) {
    database.change(
        tx -> {
          pins.remove(tx, pin);
          if (before != null) {
            pins.save(tx, before);
          }
        });
  }

  Pin lift(Pin pin) {
    database.change(tx -> pins.remove(tx, pin));
    return pin;
  }

  Pin forbid(int year, Placement placement) {
    String target = Objects.requireNonNull(placement.target());
    return keep(new Pin(year, placement.who().id(), target, Pin.Kind.FORBID, null, ""));
  }

  void again(Plan plan) {
    ways.again().accept(plan);
  }

  void happened(String id) {
    ways.happened().accept(id);
  }

  void compare(String id) {
    ways.compare().accept(id);
  }

  Undo undo(String id) {
    return database.write(tx -> undos.undo(tx, id));
  }
}
