package no.husrom.demo;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import no.husrom.demo.money.Purses;
import no.husrom.demo.money.Rungs;
import no.husrom.demo.source.DemoYear;
import no.husrom.demo.source.Words;
import no.husrom.dwelling.Dwelling;
import no.husrom.household.Household;
import no.husrom.lease.Lease;
import no.husrom.measure.Measure;
import no.husrom.measure.MeasureStore;
import no.husrom.measure.ladder.Ladder;
import no.husrom.measure.ladder.LadderStore;
import no.husrom.office.Decision;
import no.husrom.office.Office;
import no.husrom.register.RegisterStore;
import no.husrom.register.Registers;
import no.husrom.store.Transaction;

/// A made-up municipality: what a database of it holds. The same size, seed and plan year give the
/// same content to the last letter.
public record Demo(
    int planYear, Registers registers, List<Measure> measures, List<Ladder> ladders) {

  /// The seed of the demo municipality when no other is given.
  public static final long SEED = 1;

  public Demo {
    measures = List.copyOf(measures);
    ladders = List.copyOf(ladders);
  }

  /// The council's decisions, oldest first.
  public List<Decision> decisions() {
    return registers.decisions();
  }

  /// Makes one for the year that is planned on the clock's day: from November on the next year,
  /// before that the present one.
  public static Demo make(DemoSize size, long seed, Clock clock) {
    return make(size, seed, DemoYear.of(clock));
  }

  /// Makes one for a plan year.
  public static Demo make(DemoSize size, long seed, int planYear) {
    return make(size, seed, new DemoYear(planYear));
  }

  private static Demo make(DemoSize size, long seed, DemoYear year) {
    Words words = new Words();
    boolean small = size == DemoSize.SMALL;
    List<Lot> lots = small ? Stock.read() : Town.draw(size, seed, words);
    List<Wanted> waiting = small ? Wanted.read(year, seed) : Wanted.draw(size, year, seed, words);
    Applicants applicants = new Applicants(year, seed, words, size);
    Outlook outlook = new Outlook(year, size, words);
    List<Dwelling> dwellings = new ArrayList<>();
    List<Household> households = new ArrayList<>();
    List<Lease> leases = new ArrayList<>();
    List<Ladder> ladders = new ArrayList<>();
    Purses purses = new Purses(year, seed);
    Rungs rungs = new Rungs(year, seed, words);
    for (Wanted wanted : waiting) {
      households.add(purses.fill(households.size() + 1, applicants.household(wanted), false));
    }
    Dwellings facts = new Dwellings(year, seed, words, size);
    Tenants tenants = new Tenants(year, seed, words, size);
    List<Former.Place> before = new ArrayList<>();
    for (Lot lot : lots) {
      Tenancy tenancy = lot.use().let() ? Tenancy.draw(lot, year, seed) : null;
      Before earlier = small ? Before.draw(lot, tenancy, year, seed) : null;
      Dwelling dwelling = facts.draw(lot, tenancy, earlier);
      if (earlier != null) {
        before.add(new Former.Place(lot, dwelling.id(), earlier));
      }
      if (tenancy == null) {
        dwellings.add(dwelling);
        continue;
      }
      int number = households.size() + 1;
      Household household =
          purses.fill(number, tenants.household(number, lot, tenancy), lot.use() == Lot.Use.LET);
      dwellings.add(dwelling);
      households.add(household);
      Lease lease = tenants.lease(leases.size() + 1, household, lot, tenancy, dwelling);
      leases.add(lease);
      ladders.add(rungs.draw(number, household, lease));
    }
    new Former(year, seed, words, size, tenants).add(before, households, leases);
    Office proposed = Office.PROPOSED;
    Office office =
        new Office(
            words.word("municipality"),
            words.word("municipality.number"),
            proposed.norm(),
            proposed.turnaroundDays(),
            proposed.temporaryPerDay(),
            proposed.rentShare(),
            proposed.bedroomsBelow(),
            proposed.bedroomsAbove());
    return new Demo(
        year.year(),
        new Registers(office, dwellings, households, leases, outlook.decisions()),
        outlook.measures(),
        ladders);
  }

  /// Puts all of it into an empty database.
  public void save(Transaction tx) {
    new RegisterStore().save(tx, registers);
    new MeasureStore().save(tx, measures);
    new LadderStore().save(tx, ladders);
  }
}
