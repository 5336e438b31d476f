package no.husrom.store;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import no.husrom.store.StoreException.Trouble;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/// What a store answered to a change that it should not make.
public final class Refused {
  private Refused() {}

  public static @Nullable Trouble trouble(ThrowingCallable change) {
    StoreException e = catchThrowableOfType(StoreException.class, change);
    return e == null ? null : e.trouble();
  }

  public static @Nullable Refusal by(ThrowingCallable change) {
    StoreException e = catchThrowableOfType(StoreException.class, change);
    return e == null ? null : e.refusal();
  }
}
