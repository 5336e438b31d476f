package no.husrom.plan.ui.change;

import java.util.Set;
import java.util.TreeSet;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.change.Happenings;
import no.husrom.plan.change.RegisterEvents;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.planning.Replanning;
import org.jspecify.annotations.Nullable;

/// What has happened since a plan was made, how much may change, and what was planned then, which
/// is null until the planner has been at work on this very draft.
///
/// @param reason why a dwelling is out of use, as it is written in the register
/// @param asked those who are told, but may be asked to change
/// @param most how many others may get another home
/// @param writes whether the events are to be written to the registers too
public record Upsetting(
    Basis basis,
    Edition standing,
    String reason,
    Happenings happened,
    Set<String> asked,
    int most,
    boolean writes,
    Replanning.@Nullable Made made) {
  private static final int FEW = 5;

  public Upsetting {
    asked = java.util.Collections.unmodifiableSet(new TreeSet<>(asked));
  }

  /// Nothing has happened yet.
  public static Upsetting of(Basis basis, Edition standing, String reason) {
    return new Upsetting(basis, standing, reason, Happenings.NONE, Set.of(), FEW, false, null);
  }

  Upsetting withHappened(Happenings other) {
    return other.equals(happened)
        ? this
        : new Upsetting(basis, standing, reason, other, asked, most, writes, null);
  }

  Upsetting withAsked(Set<String> others) {
    return others.equals(asked)
        ? this
        : new Upsetting(basis, standing, reason, happened, others, most, writes, null);
  }

  Upsetting withMost(int number) {
    return number == most
        ? this
        : new Upsetting(basis, standing, reason, happened, asked, number, writes, null);
  }

  Upsetting withWrites(boolean written) {
    return new Upsetting(basis, standing, reason, happened, asked, most, written, made);
  }

  Upsetting planned(Replanning.Made result) {
    return new Upsetting(basis, standing, reason, happened, asked, most, writes, result);
  }

  /// The registers after what has happened.
  RegisterEvents after() {
    return RegisterEvents.of(basis, happened.events(), reason);
  }

  Replanning.Wish wish() {
    return new Replanning.Wish(standing, happened, asked, most);
  }
}
