package no.husrom.lease;

import org.jspecify.annotations.Nullable;

/// Deposit and guarantee in kroner (husleieloven §§ 3-5 and 3-6: together at most six months'
/// rent), and the deposit account.
public record Security(
    @Nullable Integer deposit, @Nullable Integer guarantee, @Nullable String account) {

  public static final Security NONE = new Security(null, null, null);
}
