package no.husrom.dwelling;

import org.jspecify.annotations.Nullable;

/// Where a dwelling lies. `street` is street and number; `unitNumber` has the form H0101;
/// `cadastralNumber` (gards- og bruksnummer) the form 118/507.
public record Address(
    String street,
    @Nullable String postcode,
    @Nullable String town,
    @Nullable String municipalityNumber,
    @Nullable String unitNumber,
    @Nullable String cadastralNumber) {

  public Address {
    if (street.isBlank()) {
      throw new IllegalArgumentException("A dwelling has an address");
    }
  }

  public static Address of(String street) {
    return new Address(street, null, null, null, null, null);
  }

  /// One line: "Kyrkjevegen 4, H0101".
  public String line() {
    return unitNumber == null ? street : street + ", " + unitNumber;
  }
}
