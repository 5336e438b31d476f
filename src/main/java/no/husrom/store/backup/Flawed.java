package no.husrom.store.backup;

import no.husrom.store.backup.Outcome.Flaw;
import org.jspecify.annotations.Nullable;

/// The backup that is being read cannot be used; `where` is the part of it, empty for the whole.
final class Flawed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Flaw flaw;
  private final String where;

  Flawed(Flaw flaw, String where, @Nullable Throwable cause) {
    super(flaw + " " + where, cause);
    this.flaw = flaw;
    this.where = where;
  }

  Flaw flaw() {
    return flaw;
  }

  String where() {
    return where;
  }
}
