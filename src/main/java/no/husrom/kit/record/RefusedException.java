package no.husrom.kit.record;

/// A change that was not made; the message says where, what and what to do, in the user's language.
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public RefusedException(String words, Throwable cause) {
    super(words, cause);
  }

  public RefusedException(String words) {
    super(words);
  }

  /// The message for the user.
  public String words() {
    return String.valueOf(getMessage());
  }
}
