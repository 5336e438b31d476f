package no.husrom.rule.space;

import java.util.List;

/// How many bedrooms a household needs: one for a couple, one for each other adult, and children
/// `childrenPerBedroom` to a room. Nobody needs none. The office's own norm; no law states one.
public record BedroomNorm(int adultFrom, int childrenPerBedroom, int mostPerBedroom) {

  /// What is proposed to an office that has not decided: adults from 18, two children a room, never
  /// more than two persons a bedroom.
  public static final BedroomNorm PROPOSED = new BedroomNorm(18, 2, 2);

  public BedroomNorm {
    if (adultFrom < 12 || adultFrom > 25 || childrenPerBedroom < 1 || mostPerBedroom < 1) {
      throw new IllegalArgumentException("Not a norm: " + adultFrom + ", " + childrenPerBedroom);
    }
  }

  /// The bedrooms needed by persons of these ages (years), of whom two are a couple if `couple`.
  public int bedroomsFor(List<Integer> ages, boolean couple) {
    int adults = (int) ages.stream().filter(age -> age >= adultFrom).count();
    int children = ages.size() - adults;
    int forAdults = couple && adults >= 2 ? adults - 1 : adults;
    int forChildren = Math.ceilDiv(children, childrenPerBedroom);
    return Math.max(1, forAdults + forChildren);
  }
}
