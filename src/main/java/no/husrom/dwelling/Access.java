package no.husrom.dwelling;

import org.jspecify.annotations.Nullable;

/// Who can get in and about: lift, step-free entrance (trappefri tilkomst), accessible for
/// wheelchair users, specially adapted. Null is unknown, and the planner counts unknown as no.
public record Access(
    @Nullable Boolean lift,
    @Nullable Boolean stepFree,
    @Nullable Boolean wheelchair,
    @Nullable Boolean adapted) {

  public static final Access UNKNOWN = new Access(null, null, null, null);
}
