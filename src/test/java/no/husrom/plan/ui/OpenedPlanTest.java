package no.husrom.plan.ui;

import no.husrom.demo.Demo;
import no.husrom.demo.DemoSize;
import no.husrom.kit.Desk;
import no.husrom.kit.WindowTest;
import no.husrom.plan.Plans;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.basis.BasisStore;
import no.husrom.plan.keep.PlanStore;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// A window with the plan of the small demo.
abstract class OpenedPlanTest extends WindowTest {
  static final PlanWays NOWHERE = new PlanWays(_ -> {}, _ -> {}, _ -> {});
  final Database database = Engine.H2.open();
  String id = "";

  @BeforeEach
  void plan() {
    database.change(tx -> Demo.make(DemoSize.SMALL, Demo.SEED, 2026).save(tx));
    Basis basis = database.read(tx -> new BasisStore().read(tx, 2026, desk().today()));
    id = database.write(tx -> new PlanStore().save(tx, Plans.of(basis))).plan().id();
  }

  @AfterEach
  void close() {
    database.close();
  }

  PlanPage opened(Desk desk) {
    PlanPage page = new PlanPage(desk, new PlanDesk(database, desk.clock(), NOWHERE), id);
    desk.pages().start(page);
    return page;
  }
}
