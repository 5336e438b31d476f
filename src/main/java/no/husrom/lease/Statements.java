package no.husrom.lease;

import org.jspecify.annotations.Nullable;

/// What was said in writing at signing: that the dwelling is for the disadvantaged (husleieloven §
/// 11-1), that the fixed term cannot be terminated (§ 9-2), and why the term is shorter than three
/// years, when it is (§§ 9-3, 11-1).
public record Statements(
    boolean disadvantaged, boolean noTermination, @Nullable String shortTermReason) {

  public static final Statements NONE = new Statements(false, false, null);
}
