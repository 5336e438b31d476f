package no.husrom.store;

import org.jspecify.annotations.Nullable;

/// The database cannot be used, or refuses a change: expected trouble that [StoreWords] tells the
/// user. `where` is the database, `detail` a fact of the trouble: who has it open, which record.
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
    /// The server does not answer, or refuses the login; the detail is its own words.
    UNREACHABLE,
    /// Somebody else changed the same record since it was read; the detail is its id when known.
    CHANGED_BY_OTHER,
    /// A rule of the schema refuses the change: see [#refusal].
    REFUSED
  }

  private final Trouble trouble;
  private final String where;
  private final String detail;
  private final @Nullable Refusal refusal;

  private StoreException(
      Trouble trouble,
      @Nullable Refusal refusal,
      String where,
      String detail,
      @Nullable Throwable cause) {
    super(
        trouble + (refusal == null ? "" : " " + refusal) + ": " + (where + " " + detail).strip(),
        cause);
    this.trouble = trouble;
    this.refusal = refusal;
    this.where = where;
    this.detail = detail;
  }

  /// Trouble with the database at `where`.
  StoreException(Trouble trouble, Location where, String detail, @Nullable Throwable cause) {
    this(trouble, null, where.toString(), detail, cause);
  }

  /// Somebody else has changed, or removed, the record with this id.
  public static StoreException changedByOther(String id) {
    return new StoreException(Trouble.CHANGED_BY_OTHER, null, "", id, null);
  }

  /// A rule refuses the change; `records` are the ids it is about, empty when unknown.
  public static StoreException refused(Refusal refusal, String records, @Nullable Throwable cause) {
    return new StoreException(Trouble.REFUSED, refusal, "", records, cause);
  }

  public Trouble trouble() {
    return trouble;
  }

  /// Which rule, when the trouble is `REFUSED`; else null.
  public @Nullable Refusal refusal() {
    return refusal;
  }

  /// The database, empty when the trouble is with a record.
  public String where() {
    return where;
  }

  public String detail() {
    return detail;
  }
}
