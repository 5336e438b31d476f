package no.husrom.demo;

import no.husrom.dwelling.Disposal;
import no.husrom.dwelling.DwellingKind;
import org.jspecify.annotations.Nullable;

/// A dwelling before its details are drawn. `number` counts the dwellings from 1; `unitNumber` is
/// that of the address, as H0101; `month` is when a planned dwelling comes.
record Lot(
    int number,
    Building building,
    String street,
    int floor,
    String unitNumber,
    int bedrooms,
    boolean wheelchair,
    Use use,
    @Nullable Integer month) {

  /// What the dwellings of a building have in common. `lift` is null when nobody knows; `house` is
  /// the number of the shared house that rooms belong to.
  record Building(
      int number,
      String name,
      String district,
      DwellingKind kind,
      Disposal disposal,
      @Nullable Boolean lift,
      @Nullable Integer house) {}

  /// What is the case with the dwelling in the plan year, and the letter for it in the table.
  enum Use {
    /// Let, and no lease ends in the year.
    LET(""),
    /// The lease ends in the year.
    ENDING("e"),
    /// The same, and the tenant's family is expected.
    ENDING_FAMILY("ef"),
    /// The same, and the owner takes the dwelling back.
    ENDING_BACK("ek"),
    /// Let for a short time that ends in the year.
    SHORT("t"),
    NOTICE("n"),
    READY("r"),
    MAINTENANCE("m"),
    RESERVED("v"),
    UNAVAILABLE("u"),
    DISCONTINUED("d"),
    PLANNED("p"),
    /// A shared house: its rooms are let.
    HOUSE("h");

    private final String letters;

    Use(String letters) {
      this.letters = letters;
    }

    static Use of(String letters) {
      for (Use use : values()) {
        if (use.letters.equals(letters)) {
          return use;
        }
      }
      throw new IllegalArgumentException("No use " + letters);
    }

    boolean let() {
      return switch (this) {
        case LET, ENDING, ENDING_FAMILY, ENDING_BACK, SHORT, NOTICE -> true;
        case READY, MAINTENANCE, RESERVED, UNAVAILABLE, DISCONTINUED, PLANNED, HOUSE -> false;
      };
    }
  }
}
