package no.husrom.cli.frame;

/// How a command went, as scripts see it.
public final class ExitCode {
  public static final int DONE = 0;

  /// The user's input or data is wrong; the message says where and what to do.
  public static final int WRONG = 1;

  /// The command is not written right.
  public static final int USAGE = 2;

  /// Done, but not everything could be: rows refused, somebody without a home.
  public static final int PARTLY = 3;

  /// The database is in use, locked or unreadable.
  public static final int DATABASE = 4;

  /// A bug.
  public static final int FAILURE = 70;

  private ExitCode() {}
}
