package no.husrom.plan.solve;

/// The prices in the levels that are no fact of one household. Level 4 is in points, level 3 in
/// hundreds of kroner.
///
/// @param unplacedExtraDays level 1: days late added for a household that gets nothing
/// @param interestPercent level 3: yearly price of invested money
/// @param movingCost level 3 and operating budget: moving a sitting tenant, kroner
/// @param conversionCost level 3 and operating budget: making a dwelling shared, kroner
/// @param outsidePreferred level 4: not in a preferred area
/// @param otherSchool level 4: not in the school area
/// @param unneededWheelchair level 4: a wheelchair dwelling to somebody who needs none
/// @param rentNearMost level 4: rent at the household's most, less below, none at 90 per cent
/// @param sharing level 4: a room in a shared house
/// @param converted level 4: the same in a dwelling converted for it, in addition
/// @param unplaced level 4: no home
/// @param change level 5: another home than in the adopted plan
/// @param changeTold level 5: the same when the household has been told
public record Weights(
    int unplacedExtraDays,
    int interestPercent,
    int movingCost,
    int conversionCost,
    int outsidePreferred,
    int otherSchool,
    int unneededWheelchair,
    int rentNearMost,
    int sharing,
    int converted,
    int unplaced,
    int change,
    int changeTold) {

  public static final Weights STANDARD =
      new Weights(200, 6, 25_000, 40_000, 8, 12, 6, 5, 15, 5, 100, 1, 3);
}
