package no.husrom.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.draft.Draft;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.planning.Planning;
import no.husrom.plan.solve.planner.Planner;
import no.husrom.plan.solve.planner.Settings;

/// Plans for tests, made without the proving engine and once for all tests where they are costly.
public final class Plans {
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-11-20T08:00:00Z"), ZoneOffset.UTC);

  private Plans() {}

  public static Basis demoBasis() {
    return DemoBasis.on(LocalDate.now(CLOCK));
  }

  /// The demo municipality's plan as proposed.
  public static Edition demo() {
    return Demo.EDITION;
  }

  /// Made when it is asked for: the planner's threads use this class, so it must be ready by then.
  private static final class Demo {
    static final Edition EDITION = of(demoBasis());
  }

  public static Edition of(Basis basis) {
    return of(basis, Draft.propose(basis));
  }

  public static Edition of(Basis basis, Draft draft) {
    return new Planning(new Planner(), CLOCK)
        .plan(basis, draft, Settings.STANDARD.withEngine(false), _ -> {}, () -> false);
  }
}
