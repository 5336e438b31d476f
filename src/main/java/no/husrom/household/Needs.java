package no.husrom.household;

/// What a dwelling must have: wheelchair access, step-free entrance; whether the household may
/// share a house with others; whether it lives in temporary accommodation while it waits.
public record Needs(boolean wheelchair, boolean stepFree, boolean mayShare, boolean inTemporary) {

  public static final Needs NONE = new Needs(false, false, false, false);
}
