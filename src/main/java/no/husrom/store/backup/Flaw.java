package no.husrom.store.backup;

/// Why a file cannot be used as a backup.
public enum Flaw {
  /// There is no such file.
  NOT_THERE,
  /// The file cannot be read: no access, or a disk in trouble.
  NOT_READABLE,
  /// It is some other file.
  NOT_A_BACKUP,
  /// It was a backup once: a part is missing, changed or too large.
  DAMAGED,
  /// It was made by a newer version of the program.
  TOO_NEW
}
