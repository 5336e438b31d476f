package no.husrom.report;

/// Which report.
public enum ReportKind {
  /// KOSTRA form 13, dwellings at the municipality's disposal (kommunalt disponerte bustader).
  KOSTRA,
  /// The need report to Husbanken (behovsmelding), due 31 January.
  NEEDS_REPORT,
  /// The overview of the need for dwellings, boligsosial lov § 5.
  NEED_OVERVIEW,
  /// How fast dwellings come into use again, and how long people stay.
  THROUGHPUT;

  /// Whether it tells of who waits now and what is needed from now on; the others tell of days that
  /// are registered, and can be made for years gone by.
  public boolean looksAhead() {
    return this == NEEDS_REPORT || this == NEED_OVERVIEW;
  }
}
