package no.husrom.plan.solve.change;

import static org.assertj.core.api.Assertions.assertThat;

import no.husrom.plan.solve.bench.Generator;
import no.husrom.plan.solve.bench.Size;
import no.husrom.plan.solve.planner.Settings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Planning again around what is told.
class ReplanTest {
  private static final Settings SEARCH = Settings.STANDARD.withEngine(false);

  @Test
  void afterTwentyEventsNobodyWhoIsToldChangesAndFewOthers() {
    for (long seed = 1; seed <= 4; seed++) {
      ReplannedYear year =
          ReplannedYear.of(Generator.problem(90, 240, 5, seed, 100), SEARCH, seed, 20, 12);
      assertThat(year.judge()).as("seed %d", seed).hasSizeLessThan(8);
    }
  }

  @Test
  @Tag("bench")
  void afterTwentyEventsInALargeYear() {
    ReplannedYear year = ReplannedYear.of(Generator.problem(Size.LARGE, 1), SEARCH, 1, 20, 20);
    System.out.println("must although told: " + year.judge());
    System.out.println(
        "levels before " + year.standing().values() + ", after " + year.made().proposal().values());
    System.out.println(
        "changes "
            + ChangeList.of(year.made(), year.events()).counted()
            + ", told "
            + year.made().replan().told().size());
  }
}
