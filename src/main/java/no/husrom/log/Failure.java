package no.husrom.log;

import java.util.Locale;

/// A bug, met by the user: `code` is short and the same each time the same thing fails in the same
/// place, `details` are for whoever mends it.
public record Failure(String code, String details) {
  private static final String OURS = "no.husrom.";

  /// Writes it to the log and gives what the user is told.
  public static Failure of(Throwable thrown) {
    Failure failure = new Failure(code(thrown), details(thrown));
    System.getLogger(Failure.class.getName()).log(System.Logger.Level.ERROR, failure.code, thrown);
    return failure;
  }

  /// From the kind of the innermost cause and the first method of the program it came through; line
  /// numbers, which change with every version, are left out.
  private static String code(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String place = "";
    for (StackTraceElement frame : cause.getStackTrace()) {
      if (frame.getClassName().startsWith(OURS)) {
        place = frame.getClassName() + "." + frame.getMethodName();
        break;
      }
    }
    int hash = (cause.getClass().getName() + " " + place).hashCode();
    return String.format(Locale.ROOT, "H-%04X", (hash ^ (hash >>> 16)) & 0xFFFF);
  }

  private static String details(Throwable thrown) {
    java.io.StringWriter text = new java.io.StringWriter();
    thrown.printStackTrace(new java.io.PrintWriter(text, true));
    return text.toString();
  }
}
