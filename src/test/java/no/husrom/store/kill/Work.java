package no.husrom.store.kill;

import static no.husrom.store.schema.Tables.PLACEMENT;
import static no.husrom.store.schema.Tables.TASK;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.husrom.dwelling.DwellingStore;
import no.husrom.exchange.ImportPreview;
import no.husrom.exchange.ImportResult;
import no.husrom.exchange.Importer;
import no.husrom.household.Category;
import no.husrom.household.HouseholdStore;
import no.husrom.plan.Plan;
import no.husrom.plan.Plans;
import no.husrom.plan.Town;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.keep.PlanStore;
import no.husrom.register.RegisterStore;
import no.husrom.register.Registers;
import no.husrom.store.Database;
import no.husrom.store.Filled;
import no.husrom.store.Transaction;
import no.husrom.text.Language;

/// The three kinds of change that a killed program must make whole or not at all, each as the
/// program makes it. Each turn is one change with a number; what a database holds tells which turns
/// are in it.
enum Work {
  /// One record at a time: a new dwelling, and a household that is known.
  EDITS {
    @Override
    Runnable turn(Database database, Path sheets, int number) {
      return () ->
          database.change(
              tx -> {
                new DwellingStore().save(tx, Filled.dwelling("E" + number));
                HouseholdStore households = new HouseholdStore();
                households.save(
                    tx, households.find(tx, COUNTER).orElseGet(() -> Filled.household(COUNTER)));
              });
    }

    @Override
    List<Integer> parts(Transaction tx) {
      var dwellings = new DwellingStore().all(tx);
      boolean whole =
          dwellings.stream().allMatch(d -> d.equals(Filled.dwelling(d.id()).withVersion(1)));
      return List.of(
          whole ? dwellings.size() : HALF,
          new HouseholdStore().find(tx, COUNTER).map(counter -> counter.version()).orElse(0));
    }
  },

  /// Sheets of dwellings, households and leases.
  IMPORT {
    @Override
    Runnable turn(Database database, Path sheets, int number) {
      Importer importer = new Importer(Clock.systemUTC());
      Registers before = database.read(new RegisterStore()::read);
      ImportPreview preview =
          importer.read(Sheets.of(sheets, number), Optional.empty(), before, Language.NYNORSK);
      if (preview.total().rejected() > 0) {
        throw new IllegalStateException(preview.problems().toString());
      }
      return () -> {
        if (!(importer.commit(preview, database) instanceof ImportResult.Saved)) {
          throw new IllegalStateException("Not imported");
        }
      };
    }

    @Override
    List<Integer> parts(Transaction tx) {
      Registers all = new RegisterStore().read(tx);
      int rows = Sheets.ROWS;
      return List.of(
          whole(all.dwellings().size(), rows),
          whole(
              all.dwellings().stream().mapToInt(d -> d.fields().size()).sum(), Sheets.FREE * rows),
          whole(all.households().size(), rows),
          whole(all.households().stream().mapToInt(h -> h.members().size()).sum(), 3 * rows),
          whole(all.leases().size(), rows));
    }
  },

  /// A plan that is saved and adopted in the place of the one before.
  ADOPTION {
    @Override
    void prepare(Database database) {
      database.change(tx -> new PlanStore().save(tx, Proposed.EDITION));
    }

    @Override
    Runnable turn(Database database, Path sheets, int number) {
      PlanStore plans = new PlanStore();
      Edition made = database.read(tx -> plans.find(tx, YEAR + "-1")).orElseThrow();
      return () ->
          database.change(
              tx -> {
                Plan plan = plans.save(tx, made).plan();
                plans.adopt(tx, plan.id(), new Plan.Adoption(NOON.plusSeconds(number), "kari"));
              });
    }

    @Override
    List<Integer> parts(Transaction tx) {
      PlanStore plans = new PlanStore();
      Plan plan = Proposed.EDITION.plan();
      return List.of(
          plans.list(tx).size() - 1,
          (int) plans.list(tx).stream().filter(head -> head.adopted() != null).count(),
          plans.adopted(tx, YEAR).map(valid -> valid.edition() - 1).orElse(0),
          whole(tx.sql().fetchCount(PLACEMENT), plan.placements().size()),
          whole(tx.sql().fetchCount(TASK), plan.tasks().size()));
    }
  };

  private static final String COUNTER = "COUNTER";
  private static final int YEAR = Town.NEW_YEAR.getYear();
  private static final Instant NOON = Instant.parse("2026-01-15T12:00:00Z");
  private static final int HALF = -1;

  /// Puts into a new database what the first turn needs.
  void prepare(Database database) {}

  /// Gets turn `number` ready, the next after those that are in the database; what is returned
  /// makes the change.
  abstract Runnable turn(Database database, Path sheets, int number);

  /// After so many turns the database is begun anew.
  int most() {
    return this == IMPORT ? Sheets.TURNS - 1 : 60;
  }

  /// How many turns each of the tables holds: all must agree. -1 is a turn that is there in part.
  abstract List<Integer> parts(Transaction tx);

  private static int whole(int rows, int rowsOfOneTurn) {
    return rows % rowsOfOneTurn == 0 ? rows / rowsOfOneTurn : HALF;
  }

  /// The edition that is adopted again and again; solved only where it is asked for.
  private static final class Proposed {
    private static final Edition EDITION = Plans.of(town().basis());

    private static Town town() {
      Town town = new Town().measure("T1", 2, 3, 30).decided(40, 0);
      for (int i = 1; i <= 15; i++) {
        town.dwelling("B" + i, 1 + i % 3).household("H" + i, Category.REFUGEE, 2, i % 3);
      }
      return town;
    }
  }
}
