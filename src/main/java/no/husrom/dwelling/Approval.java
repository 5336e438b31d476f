package no.husrom.dwelling;

import org.jspecify.annotations.Nullable;

/// What housing allowance (bustøtte) demands of a dwelling: approved as a dwelling by the building
/// authority, own entrance, own bath and WC.
public record Approval(
    @Nullable Boolean approved, @Nullable Boolean ownEntrance, @Nullable Boolean ownBath) {

  public static final Approval UNKNOWN = new Approval(null, null, null);
}
