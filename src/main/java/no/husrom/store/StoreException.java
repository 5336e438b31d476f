package no.husrom.store;

/// The database cannot be used: expected trouble that is told to the user in words, with `trouble`
/// as the key and `detail` as its fact.
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// What is wrong with the database.
  public enum Trouble {
    /// Another process has it open; the detail says who, as far as is known.
    IN_USE,
    /// There is no such database.
    MISSING,
    /// The file is not a database of this program, or is damaged.
    UNREADABLE,
    /// It was written by a newer version of the program.
    TOO_NEW,
    /// The folder cannot be written, or the disk is full.
    NOT_WRITABLE,
    /// The server does not answer, or refuses the login.
    UNREACHABLE,
    /// Somebody else changed the same record since it was read.
    CHANGED_BY_OTHER,
    /// A rule of the schema refuses the change; the detail names the rule.
    REFUSED
  }

  private final Trouble trouble;
  private final String detail;

  public StoreException(Trouble trouble, String detail, Throwable cause) {
    super(trouble + ": " + detail, cause);
    this.trouble = trouble;
    this.detail = detail;
  }

  public StoreException(Trouble trouble, String detail) {
    super(trouble + ": " + detail);
    this.trouble = trouble;
    this.detail = detail;
  }

  public Trouble trouble() {
    return trouble;
  }

  public String detail() {
    return detail;
  }
}
