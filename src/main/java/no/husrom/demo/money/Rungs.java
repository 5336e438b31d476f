package no.husrom.demo.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.husrom.checklist.Unit;
import no.husrom.demo.source.DemoYear;
import no.husrom.demo.source.Stream;
import no.husrom.demo.source.Stream.Kind;
import no.husrom.demo.source.Words;
import no.husrom.household.Household;
import no.husrom.lease.Lease;
import no.husrom.measure.ladder.Ladder;
import no.husrom.measure.ladder.Standing;
import no.husrom.measure.ladder.Step;
import no.husrom.rule.instrument.Instrument;

/// Draws how far tenants have come with each instrument, as studies of municipalities find it:
/// allowance is used, loans and grants hardly at all.
public final class Rungs {
  private final DemoYear year;
  private final long seed;
  private final Words words;

  public Rungs(DemoYear year, long seed, Words words) {
    this.year = year;
    this.seed = seed;
    this.words = words;
  }

  /// The ladder of a tenant; `number` is the household's among those of the demo.
  public Ladder draw(int number, Household household, Lease lease) {
    Stream draw = new Stream(seed, Kind.LADDER, number);
    List<Step> steps = new ArrayList<>();
    boolean support = household.economy().supportPerMonth() != null;
    if (support && draw.chance(88)) {
      boolean granted = draw.chance(90);
      steps.add(step(draw, Instrument.ALLOWANCE, granted ? Standing.GRANTED : Standing.REFUSED));
    }
    if (lease.security().guarantee() != null) {
      steps.add(step(draw, Instrument.DEPOSIT_GUARANTEE, Standing.GRANTED));
    }
    int luck = draw.below(100);
    if (luck < 3) {
      steps.add(step(draw, Instrument.START_LOAN, Standing.APPLIED));
    } else if (luck < 6) {
      steps.add(step(draw, Instrument.START_LOAN, Standing.REFUSED));
    } else if (luck < 10) {
      steps.add(step(draw, Instrument.PRIVATE_LEASE, Standing.REFUSED));
    }
    if (household.needs().wheelchair() && draw.chance(30)) {
      steps.add(step(draw, Instrument.ADAPTATION_GRANT, Standing.GRANTED));
    }
    return Ladder.of(household.id(), steps);
  }

  private Step step(Stream draw, Instrument instrument, Standing standing) {
    LocalDate on = year.known().minusDays(draw.between(20, 600));
    String reason = standing == Standing.REFUSED ? words.word("refused." + instrument.name()) : "";
    Unit unit =
        switch (instrument) {
          case ALLOWANCE, START_LOAN, ESTABLISHMENT_GRANT, ADAPTATION_GRANT -> Unit.HB;
          case DEPOSIT_GUARANTEE, PRIVATE_LEASE, RENT_TO_OWN, OWN_PURCHASE -> Unit.BU;
        };
    return new Step(instrument, standing, reason, on, unit.name());
  }
}
