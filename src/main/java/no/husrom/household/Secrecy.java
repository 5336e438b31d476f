package no.husrom.household;

/// Address secrecy (adressesperre). From `CONFIDENTIAL` on, nothing may show where the household
/// lives; for `STRICT` the program advises to keep only a count.
public enum Secrecy {
  NONE,
  CONFIDENTIAL,
  STRICT;

  public boolean hidden() {
    return this != NONE;
  }
}
