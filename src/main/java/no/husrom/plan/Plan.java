package no.husrom.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.husrom.plan.solve.Proposal.Level;
import no.husrom.plan.solve.Proposal.Status;
import org.jspecify.annotations.Nullable;

/// The year's settlement plan (busettingsplan) in one edition. It never changes: another solve or a
/// change by hand makes another edition. `id` is year and edition, as 2026-1; `starts` is the first
/// day planned for; `inputDigest` is the SHA-256 of the problem it was solved from.
public record Plan(
    int year,
    int edition,
    Scenario scenario,
    Instant created,
    @Nullable Adoption adoption,
    LocalDate starts,
    Status status,
    String inputDigest,
    List<Level> levels,
    Persons persons,
    List<Placement> placements,
    List<Unplaced> unplaced,
    List<EndingLease> endingLeases,
    List<UsedMeasure> measures,
    Balance balance,
    Costs costs,
    List<PlanTask> tasks,
    List<UsedRate> rates) {

  public Plan {
    levels = List.copyOf(levels);
    placements = List.copyOf(placements);
    unplaced = List.copyOf(unplaced);
    endingLeases = List.copyOf(endingLeases);
    measures = List.copyOf(measures);
    tasks = List.copyOf(tasks);
    rates = List.copyOf(rates);
  }

  /// When the plan was made the valid one, and by whom.
  public record Adoption(Instant at, String by) {}

  public String id() {
    return year + "-" + edition;
  }

  public Optional<Placement> placementOf(String household) {
    return placements.stream().filter(p -> p.who().id().equals(household)).findFirst();
  }

  public Optional<Unplaced> unplacedOf(String household) {
    return unplaced.stream().filter(u -> u.who().id().equals(household)).findFirst();
  }

  /// Whether every level's value is proven to be the best.
  public boolean proven() {
    return levels.stream().allMatch(Level::proven);
  }

  public Plan withEdition(int number) {
    return with(number, adoption, tasks);
  }

  public Plan withTasks(List<PlanTask> others) {
    return with(edition, adoption, others);
  }

  public Plan adopted(Adoption how) {
    return with(edition, how, tasks);
  }

  private Plan with(int number, @Nullable Adoption how, List<PlanTask> what) {
    return new Plan(
        year,
        number,
        scenario,
        created,
        how,
        starts,
        status,
        inputDigest,
        levels,
        persons,
        placements,
        unplaced,
        endingLeases,
        measures,
        balance,
        costs,
        what,
        rates);
  }
}
