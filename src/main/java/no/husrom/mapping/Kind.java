package no.husrom.mapping;

/// The registers whose facts are looked over; named as the database names them.
public enum Kind {
  DWELLING,
  HOUSEHOLD,
  LEASE
}
