package no.husrom.household;

/// The office's own word on bedrooms, against the norm, and why.
public record BedroomsOverride(int bedrooms, String reason) {

  public BedroomsOverride {
    if (bedrooms < 1 || bedrooms > 20) {
      throw new IllegalArgumentException("Bedrooms from 1 to 20, not " + bedrooms);
    }
    if (reason.isBlank()) {
      throw new IllegalArgumentException("An override of the norm has a reason");
    }
  }
}
