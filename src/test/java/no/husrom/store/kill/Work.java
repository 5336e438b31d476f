package no.husrom.store.kill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingStore;
import no.husrom.household.Household;
import no.husrom.household.HouseholdStore;
import no.husrom.lease.Lease;
import no.husrom.lease.LeaseStore;
import no.husrom.store.Filled;
import no.husrom.store.Transaction;
import org.jooq.DSLContext;

/// The three kinds of change that a killed program must make whole or not at all. Each turn is one
/// transaction with a number; what a database holds tells which turns are in it.
enum Work {
  /// One record at a time, and a counter in another record.
  EDITS {
    @Override
    void turn(Transaction tx, int number) {
      new DwellingStore().save(tx, Filled.dwelling("E" + number));
      HouseholdStore households = new HouseholdStore();
      Household counter =
          households.find(tx, "COUNTER").orElseGet(() -> Filled.household("COUNTER"));
      households.save(tx, counter);
      tx.sql().execute("update household set weight = 1, note = '" + number + "'");
    }

    @Override
    List<Integer> tables(DSLContext sql) {
      return List.of(
          count(sql, "dwelling"),
          count(sql, "dwelling_status") / 2,
          count(sql, "dwelling_field") / 2,
          count(sql, "household where note <> ''") == 0
              ? 0
              : Integer.parseInt(String.valueOf(sql.fetchValue("select note from household"))),
          count(sql, "household") == 0
              ? 0
              : Integer.parseInt(String.valueOf(sql.fetchValue("select version from household"))));
    }
  },

  /// Many dwellings, households and leases at once.
  IMPORT {
    @Override
    void turn(Transaction tx, int number) {
      List<Dwelling> dwellings = new ArrayList<>();
      List<Household> households = new ArrayList<>();
      List<Lease> leases = new ArrayList<>();
      for (int i = 0; i < ROWS; i++) {
        String id = number + "-" + i;
        dwellings.add(Filled.dwelling("B" + id));
        households.add(Filled.household("H" + id));
        leases.add(Filled.lease("L" + id, "H" + id, "B" + id, Filled.DAY, null));
      }
      new DwellingStore().save(tx, dwellings);
      new HouseholdStore().save(tx, households);
      new LeaseStore().save(tx, leases);
    }

    @Override
    List<Integer> tables(DSLContext sql) {
      return List.of(
          whole(count(sql, "dwelling"), ROWS),
          whole(count(sql, "dwelling_status"), 2 * ROWS),
          whole(count(sql, "dwelling_field"), 2 * ROWS),
          whole(count(sql, "household"), ROWS),
          whole(count(sql, "member"), 4 * ROWS),
          whole(count(sql, "area_wish"), 3 * ROWS),
          whole(count(sql, "household_field"), 2 * ROWS),
          whole(count(sql, "lease"), ROWS),
          whole(count(sql, "lease_field"), ROWS),
          whole(count(sql, "occupancy"), ROWS));
    }
  },

  /// A plan with its placements and tasks; the edition before it is no longer the adopted one.
  ADOPTION {
    @Override
    void turn(Transaction tx, int number) {
      DSLContext sql = tx.sql();
      sql.execute("update plan set adopted = null, adopted_by = null");
      sql.execute(
          """
          insert into plan (id, plan_year, edition, scenario, status, created, adopted, adopted_by,
            input_digest, problem, document)
          values (?, 2026, ?, 'DECIDED', 'OPTIMAL', current_timestamp, current_timestamp, 'kari',
            'digest', ?, ?)
          """,
          "P" + number,
          number,
          "{\"problem\":\"" + "x".repeat(8_000) + "\"}",
          "{\"plan\":\"" + "y".repeat(8_000) + "\"}");
      LocalDate day = Filled.DAY;
      for (int i = 0; i < PLACED; i++) {
        sql.execute(
            "insert into placement values (?, ?, ?, ?, null, ?, null)",
            "P" + number,
            i,
            "H" + i,
            "B" + i,
            day.plusDays(i));
        sql.execute(
            "insert into task values (?, ?, 'HANDOVER', 'Eigedom', ?, ?, ?, null)",
            "P" + number,
            i,
            day.plusDays(i),
            "H" + i,
            "B" + i);
      }
    }

    @Override
    List<Integer> tables(DSLContext sql) {
      int plans = count(sql, "plan");
      return List.of(
          plans,
          whole(count(sql, "placement"), PLACED),
          whole(count(sql, "task"), PLACED),
          plans == 0
              ? 0
              : count(sql, "plan where adopted is not null") == 1
                  ? Integer.parseInt(
                      String.valueOf(
                          sql.fetchValue("select edition from plan where adopted is not null")))
                  : HALF);
    }
  };

  static final int ROWS = 1_500;
  private static final int PLACED = 60;
  private static final int HALF = -1;

  /// Makes turn `number`, the next after those that are in the database.
  abstract void turn(Transaction tx, int number);

  /// After so many turns the database is begun anew.
  int most() {
    return this == IMPORT ? 3 : 100;
  }

  /// How many turns each of the tables holds: all must agree. -1 is a turn that is there in part.
  abstract List<Integer> tables(DSLContext sql);

  private static int count(DSLContext sql, String what) {
    return Integer.parseInt(String.valueOf(sql.fetchValue("select count(*) from " + what)));
  }

  private static int whole(int rows, int rowsOfOneTurn) {
    return rows % rowsOfOneTurn == 0 ? rows / rowsOfOneTurn : HALF;
  }
}
