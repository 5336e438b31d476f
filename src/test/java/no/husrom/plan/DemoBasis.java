package no.husrom.plan;

import java.time.LocalDate;
import java.util.List;
import no.husrom.demo.Demo;
import no.husrom.demo.DemoSize;
import no.husrom.plan.basis.Basis;

/// The demo municipality as the basis of its plan, for tests.
public final class DemoBasis {
  private DemoBasis() {}

  public static Basis on(LocalDate day) {
    Demo demo = Demo.make(DemoSize.SMALL, Demo.SEED, 2026);
    return new Basis(
        day, 2026, demo.registers(), demo.decisions(), demo.measures(), List.of(), null);
  }
}
