package no.husrom.app;

import java.time.LocalDate;
import no.husrom.kit.Desk;
import no.husrom.kit.Page;
import no.husrom.office.Decision;
import no.husrom.office.DecisionStore;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.basis.BasisStore;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.keep.PlanStore;
import no.husrom.plan.planning.Planning;
import no.husrom.plan.solve.planner.Planner;
import no.husrom.plan.ui.PlanDesk;
import no.husrom.plan.ui.PlanPage;
import no.husrom.plan.ui.PlansPage;
import no.husrom.plan.ui.wizard.Making;
import no.husrom.plan.ui.wizard.PlanWizardPage;
import no.husrom.store.Database;

/// Builds the pages of plans, which open one another.
final class PlanPages {
  private final Desk desk;
  private final Database database;
  private final BasisStore bases = new BasisStore();
  private final PlanDesk plans;

  PlanPages(Desk desk, Database database) {
    this.desk = desk;
    this.database = database;
    this.plans = new PlanDesk(database, desk.clock(), plan -> wizard(plan.year()));
  }

  Page list() {
    return new PlansPage(desk, database, this::newest, this::open);
  }

  private void open(String id) {
    desk.pages().open(new PlanPage(desk, plans, id));
  }

  /// Plans the newest year with a decision that is not over, else this year.
  void newest() {
    desk.background()
        .run(
            () ->
                database.read(
                    tx ->
                        new DecisionStore()
                            .all(tx).stream()
                                .mapToInt(Decision::year)
                                .filter(year -> year >= desk.today().getYear())
                                .max()
                                .orElse(desk.today().getYear())),
            this::wizard);
  }

  private void wizard(int year) {
    desk.background()
        .run(
            () -> Making.of(basis(year)),
            making ->
                desk.pages()
                    .open(
                        new PlanWizardPage(
                            desk,
                            making,
                            this::basis,
                            new Planning(new Planner(), desk.clock()),
                            this::save)));
  }

  private Basis basis(int year) {
    return database.read(tx -> bases.read(tx, year, LocalDate.now(desk.clock())));
  }

  private void save(Making making) {
    Edition edition = making.edition();
    if (edition != null) {
      desk.background()
          .run(
              () ->
                  database.write(
                      tx -> {
                        new DecisionStore().save(tx, making.draft().decision());
                        return new PlanStore().save(tx, edition);
                      }),
              saved -> {
                desk.pages().start(list());
                open(saved.plan().id());
              });
    }
  }
}
