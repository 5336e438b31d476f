package no.husrom.sheet.read;

/// Carries a refusal out of a parser's callbacks; [SheetReader] turns it into a value.
final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Refusal reason;
  private final String detail;

  RefusedException(Refusal reason, String detail) {
    super(reason + ": " + detail);
    this.reason = reason;
    this.detail = detail;
  }

  Refusal reason() {
    return reason;
  }

  String detail() {
    return detail;
  }
}
