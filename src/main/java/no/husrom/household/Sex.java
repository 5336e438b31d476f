package no.husrom.household;

/// Only for norms that say which children share a room.
public enum Sex {
  FEMALE,
  MALE
}
