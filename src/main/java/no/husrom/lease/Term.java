package no.husrom.lease;

/// Fixed-term (tidsavgrensa) or open-ended (tidsuavgrensa), husleieloven ch. 9.
public enum Term {
  FIXED,
  OPEN
}
