package no.husrom.app;

import java.time.LocalDate;
import java.util.function.Supplier;
import no.husrom.kit.Desk;
import no.husrom.kit.Page;
import no.husrom.office.Decision;
import no.husrom.office.DecisionStore;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.basis.BasisStore;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.keep.PlanStore;
import no.husrom.plan.planning.Planning;
import no.husrom.plan.planning.Replanning;
import no.husrom.plan.solve.planner.Planner;
import no.husrom.plan.ui.PlanDesk;
import no.husrom.plan.ui.PlanPage;
import no.husrom.plan.ui.PlanWays;
import no.husrom.plan.ui.PlansPage;
import no.husrom.plan.ui.change.ChangeWizardPage;
import no.husrom.plan.ui.change.ComparePage;
import no.husrom.plan.ui.change.Upsetting;
import no.husrom.plan.ui.fact.FactDesk;
import no.husrom.plan.ui.wizard.Making;
import no.husrom.plan.ui.wizard.PlanWizardPage;
import no.husrom.store.Database;
import no.husrom.store.trail.Cause;

/// Builds the pages of plans, which open one another.
final class PlanPages {
  private final Desk desk;
  private final Database database;
  private final BasisStore bases = new BasisStore();
  private final PlanDesk plans;

  PlanPages(Desk desk, Database database) {
    this.desk = desk;
    this.database = database;
    this.plans =
        new PlanDesk(
            database,
            desk.clock(),
            new PlanWays(
                plan -> again(plan.id()),
                this::happened,
                id -> desk.pages().open(new ComparePage(desk, database, id))));
  }

  Page list() {
    return new PlansPage(desk, database, this::newest, this::open);
  }

  /// Opens a plan.
  void open(String id) {
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
    wizard(() -> Making.of(basis(year)));
  }

  /// Plans the year of an edition again, from what was chosen then.
  private void again(String id) {
    wizard(
        () ->
            database.read(
                tx -> {
                  Edition edition = new PlanStore().find(tx, id).orElseThrow();
                  return Making.again(
                      bases.read(tx, edition.plan().year(), LocalDate.now(desk.clock())), edition);
                }));
  }

  private void wizard(Supplier<Making> begun) {
    desk.background()
        .run(
            begun::get,
            making ->
                desk.pages()
                    .open(
                        new PlanWizardPage(
                            desk,
                            making,
                            this::basis,
                            new FactDesk(database, desk.clock()),
                            new Planning(new Planner(), desk.clock()),
                            this::save)));
  }

  /// Asks what has happened since a plan was made.
  private void happened(String id) {
    String reason = desk.texts(ChangeWizardPage.class).say("event.reason");
    desk.background()
        .run(
            () ->
                database.read(
                    tx -> {
                      Edition standing = new PlanStore().find(tx, id).orElseThrow();
                      int year = standing.plan().year();
                      return Upsetting.of(
                          bases.read(tx, year, LocalDate.now(desk.clock())), standing, reason);
                    }),
            upsetting ->
                desk.pages()
                    .open(
                        new ChangeWizardPage(
                            desk,
                            upsetting,
                            new Replanning(new Planner(), desk.clock()),
                            this::save)));
  }

  /// Keeps the new edition, and the events in the registers when that was wished.
  private void save(Upsetting done) {
    Replanning.Made made = done.made();
    if (made != null) {
      desk.background()
          .run(
              () ->
                  database.write(
                      Cause.wizard(String.valueOf(made.edition().plan().year())),
                      tx -> {
                        if (done.writes()) {
                          made.events().save(tx);
                        }
                        return new PlanStore().save(tx, made.edition());
                      }),
              saved -> {
                desk.pages().start(list());
                open(saved.plan().id());
              });
    }
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
                  database.write(Cause.wizard(String.valueOf(edition.plan().year())), making::save),
              saved -> {
                desk.pages().start(list());
                open(saved.plan().id());
              });
    }
  }
}
