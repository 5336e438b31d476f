package no.husrom.plan.show;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.husrom.plan.Costs;
import no.husrom.plan.PlanTask;
import no.husrom.plan.Quarter;
import no.husrom.plan.Scenario;
import no.husrom.plan.UsedMeasure;
import no.husrom.plan.UsedRate;
import no.husrom.plan.solve.Proposal.Level;
import no.husrom.plan.solve.Proposal.Status;
import org.jspecify.annotations.Nullable;

/// The public edition of a plan: no household, no person, and null in the place of every number
/// that is suppressed. Numbers of dwellings are no secret, and neither is what the council has
/// decided.
public record PublicPlan(
    String id,
    int year,
    Scenario scenario,
    Instant created,
    @Nullable LocalDate adoptedOn,
    LocalDate starts,
    Status status,
    String inputDigest,
    List<Level> levels,
    Persons persons,
    Households households,
    List<UsedMeasure> measures,
    List<Cell> balance,
    Costs costs,
    List<PlanTask> tasks,
    List<UsedRate> rates) {

  public PublicPlan {
    levels = List.copyOf(levels);
    measures = List.copyOf(measures);
    balance = List.copyOf(balance);
    tasks = List.copyOf(tasks);
    rates = List.copyOf(rates);
  }

  /// The year in persons, see [no.husrom.plan.Persons].
  public record Persons(
      int requested,
      @Nullable Integer decided,
      int planned,
      @Nullable Integer settled,
      @Nullable Integer named,
      @Nullable Integer minors,
      @Nullable Integer unnamed,
      @Nullable Integer reunited) {}

  /// How many households move in, renew, get no home, and how many leases end.
  public record Households(
      @Nullable Integer placed,
      @Nullable Integer renewed,
      @Nullable Integer unplaced,
      @Nullable Integer leasesEnding) {}

  /// One quarter and number of bedrooms of the balance.
  public record Cell(
      Quarter quarter, int bedrooms, @Nullable Integer need, int supply, @Nullable Integer gap) {}
}
