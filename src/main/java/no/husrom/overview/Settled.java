package no.husrom.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.husrom.household.Household;
import no.husrom.office.Decision;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.need.NeedAssumptions;
import no.husrom.plan.need.PersonCount;
import org.jspecify.annotations.Nullable;

/// Decided places against settled, in persons. `decided` is null until the council has voted.
/// Family reunification is outside the decided number and not among the rows.
public record Settled(int requested, @Nullable Integer decided, List<Row> rows) {
  /// How far a row has come.
  public enum Stage {
    SETTLED,
    /// Settled this year, but known only as a number.
    SETTLED_UNREGISTERED,
    /// Named, and still to come.
    COMING;

    boolean settled() {
      return this != COMING;
    }
  }

  /// Some persons; `id` and `who` are null for those who are not in the register. `day` is when
  /// they were settled, or are ready to be.
  public record Row(
      @Nullable String id,
      @Nullable String who,
      Stage stage,
      int persons,
      @Nullable LocalDate day) {}

  public Settled {
    rows = List.copyOf(rows);
  }

  static Settled of(Basis basis) {
    Decision decision = basis.decision();
    PersonCount count = new PersonCount(basis, NeedAssumptions.PROPOSED);
    List<Row> rows = new ArrayList<>();
    if (decision.settledBefore() > 0) {
      rows.add(new Row(null, null, Stage.SETTLED_UNREGISTERED, decision.settledBefore(), null));
    }
    count.settled().forEach(h -> rows.add(row(h, Stage.SETTLED, h.settledOn())));
    count.named().forEach(h -> rows.add(row(h, Stage.COMING, h.readyFrom())));
    return new Settled(decision.requested(), decision.decided(), rows);
  }

  private static Row row(Household household, Stage stage, @Nullable LocalDate day) {
    return new Row(
        household.id(), household.label(), stage, PersonCount.decidedPersons(household), day);
  }

  /// The number to reach: as decided, before that as requested.
  public int target() {
    return decided == null ? requested : decided;
  }

  /// Persons settled this year.
  public int settled() {
    return rows.stream().filter(r -> r.stage().settled()).mapToInt(Row::persons).sum();
  }

  /// Persons named and still to come.
  public int coming() {
    return rows.stream().filter(r -> !r.stage().settled()).mapToInt(Row::persons).sum();
  }

  /// Places that nobody is settled or named for.
  public int unnamed() {
    return Math.max(0, target() - settled() - coming());
  }
}
