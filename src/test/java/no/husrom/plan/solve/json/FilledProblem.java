package no.husrom.plan.solve.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.DwellingOffer.Feature;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.HouseholdNeed.Home;
import no.husrom.plan.solve.HouseholdNeed.Pin;
import no.husrom.plan.solve.HouseholdNeed.Secrecy;
import no.husrom.plan.solve.HouseholdNeed.Terms;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Limits;
import no.husrom.plan.solve.Limits.GroupCap;
import no.husrom.plan.solve.Limits.Scope;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.solve.Norms;
import no.husrom.plan.solve.Period;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.Proposal.Contradiction;
import no.husrom.plan.solve.Proposal.Level;
import no.husrom.plan.solve.Reason.RuleBroken;
import no.husrom.plan.solve.Rule;
import no.husrom.plan.solve.Weights;
import org.jspecify.annotations.Nullable;

/// A problem and a proposal in which every field is written, none with its usual value.
final class FilledProblem {
  private static final LocalDate START = LocalDate.of(2027, 2, 1);
  private static final LocalDate DAY = START.plusDays(50);

  private FilledProblem() {}

  static Problem problem() {
    return new Problem(
        "filled",
        new Period(START, 300, 60, 10),
        new Norms(3, List.of(50, 70), List.of(5), 20, 200, 3),
        new Weights(100, 4, 1_000, 2_000, 1, 2, 3, 4, 5, 6, 7, 8, 9),
        List.of(tenant(), HouseholdNeed.draft("H2", 2, 1, DAY).group("QUEUE").weight(11).done()),
        List.of(
            dwelling("D1", 3, null).withSharing(3, null, null),
            dwelling("D2", 1, "HOUSE").withSharing(0, "HOUSE", "G1")),
        List.of(
            new MeasureOffer(
                "M1",
                MeasureOffer.Kind.BUILD,
                2,
                3,
                Set.of(Feature.STEP_FREE),
                "A1",
                4,
                30,
                9_000,
                500,
                2_000_000,
                400_000,
                60)),
        new Limits(
            1_000L,
            2_000L,
            List.of(3, 4),
            List.of(new GroupCap(Scope.AREA, "A1", "REFUGEE", 2)),
            6));
  }

  private static HouseholdNeed tenant() {
    return HouseholdNeed.draft("H1", 1, 1, DAY)
        .ages(List.of(40, 12))
        .group("REFUGEE")
        .deadline(DAY.plusDays(9))
        .weight(17)
        .stayDays(90)
        .needs(Set.of(Feature.WHEELCHAIR))
        .mostRent(9_000)
        .preferredAreas(Set.of("A1"))
        .forbiddenAreas(Set.of("A2"))
        .school("S1")
        .secrecy(Secrecy.STRICT)
        .temporaryCostPerDay(1_200)
        .shareGroup("G1")
        .home(new Home("D1", DAY, false, true))
        .exit(DAY, 30_000)
        .pin(new Pin("D2", DAY))
        .terms(Map.of("D1", new Terms(31, 2)))
        .forbidden(Set.of("M1"))
        .previous("D2", true)
        .done();
  }

  private static DwellingOffer dwelling(String id, int bedrooms, @Nullable String house) {
    return DwellingOffer.plain(id, bedrooms, "A1", 8_000, DAY)
        .withFeatures(Set.of(Feature.WHEELCHAIR))
        .withBuilding(house == null ? "B1" : "B2")
        .withTimes(DAY, DAY.plusYears(2), 7)
        .withSchool("S1")
        .draft()
        .onlyFor(Set.of("H1", "H2"))
        .done();
  }

  static Proposal proposal() {
    Levels part = new Levels(10, 20, 30, 40, 50);
    return new Proposal(
        Proposal.Status.STOPPED,
        "ab12",
        List.of(
            new Level("lateness", 10, 1),
            new Level("temporaryDays", 20, 2),
            new Level("cost", 30, 3),
            new Level("fit", 40, 4),
            new Level("changes", 50, 5)),
        List.of(
            new Assignment.Stay("H1", "D1", DAY, DAY.plusDays(90), false, part),
            new Assignment.Stay("H2", "D1", DAY, DAY.plusDays(90), true, part),
            new Assignment.NewUnit("H3", "M1", DAY, part),
            new Assignment.Renewal("H4", "D2", part),
            new Assignment.Leaving("H5", DAY, part),
            new Assignment.Unplaced("H6", part)),
        List.of(
            new Contradiction("H6", "D2", List.of(new RuleBroken(Rule.RENT, "D2", 8_000, 9_000)))),
        Proposal.Engine.PROVEN_BY_ENGINE);
  }
}
