package no.husrom.plan.solve.engine;

import java.io.IOException;

/// The proving engine could not be started, has died or could not solve: there will be no proof.
public final class EngineLostException extends IOException {
  private static final long serialVersionUID = 1;

  EngineLostException(String message) {
    super(message);
  }

  EngineLostException(String message, Throwable cause) {
    super(message, cause);
  }
}
