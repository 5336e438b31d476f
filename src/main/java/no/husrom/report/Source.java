package no.husrom.report;

/// Whose definition a figure follows.
public enum Source {
  /// Statistics Norway, municipal dwellings (ssb.no, 17 June 2024).
  SSB,
  /// Sosialtjenesteloven § 27 and Husbanken's yearly report 2025.
  TEMPORARY,
  /// Husbanken's yearly report 2025, on the need report.
  HUSBANKEN,
  /// IMDi's request and the council's decision.
  DECISION,
  /// Boligsosial lov (LOV-2022-12-20-121) § 5.
  SECTION_5,
  /// Oslo's mapping of housing need 2024: net need is need less expected vacated.
  NET_NEED,
  /// Husleieloven § 9-3.
  TENANCY_ACT,
  /// Ours: no authority has defined it.
  OWN
}
