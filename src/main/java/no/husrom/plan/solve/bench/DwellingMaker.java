package no.husrom.plan.solve.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.husrom.plan.solve.DwellingDraft;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.DwellingOffer.Feature;
import no.husrom.plan.solve.search.SplitMix;

/// The municipality's dwellings: the first ones are the homes of the sitting tenants, one in six of
/// all becomes free without anybody in the problem leaving it, the others are let for long.
final class DwellingMaker {
  private static final double FREE = 0.16;

  private final long seed;
  private final int areas;
  private final int homes;
  private int building = -1;
  private int inBuilding;
  private int buildingSize;
  private String buildingArea = "";
  private boolean lift;

  DwellingMaker(long seed, int areas, int homes) {
    this.seed = seed;
    this.areas = areas;
    this.homes = homes;
  }

  List<DwellingOffer> make(int count) {
    List<DwellingOffer> offers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (inBuilding == buildingSize) {
        nextBuilding();
      }
      offers.add(make(i, count));
      inBuilding++;
    }
    return offers;
  }

  private void nextBuilding() {
    building++;
    SplitMix random = SplitMix.of(seed, Generator.BUILDING, building);
    double size = 1 - 7 * Math.log(1 - random.unit());
    buildingSize = random.chance(0.35) ? 1 : (int) Math.min(40, Math.max(2, size));
    buildingArea = Generator.drawArea(random, areas);
    lift = random.chance(buildingSize > 8 ? 0.60 : 0.15);
    inBuilding = 0;
  }

  private DwellingOffer make(int i, int count) {
    SplitMix random = SplitMix.of(seed, Generator.DWELLING, i);
    int bedrooms = 1 + random.pick(0.45, 0.32, 0.15, 0.06, 0.02);
    boolean stepFree = lift || inBuilding % 4 == 0;
    Set<Feature> features = EnumSet.noneOf(Feature.class);
    if (stepFree) {
      features.add(Feature.STEP_FREE);
      if (random.chance(0.28)) {
        features.add(Feature.WHEELCHAIR);
      }
    }
    int number = Integer.parseInt(buildingArea.substring(1));
    double place = 0.85 + 0.35 * SplitMix.of(seed, Generator.AREA, number).unit();
    double raw = Generator.normalRent(bedrooms) * place * (0.9 + 0.2 * random.unit());
    int rent = (int) Math.round(raw / 500) * 500;
    // chosen by the place in the list, so that every size has its exact share of free dwellings
    int free = (int) Math.round(FREE * count);
    LocalDate available = i >= homes && i < homes + free ? available(random) : null;
    LocalDate until = available == null ? null : until(random, available);
    boolean shareable = available != null && bedrooms >= 3 && random.chance(0.5);
    return new DwellingDraft("D" + i, bedrooms, buildingArea, rent, available)
        .features(features)
        .building("B" + building)
        .until(until)
        .sharedPlaces(shareable ? bedrooms : 0)
        .school(buildingArea)
        .done();
  }

  private static LocalDate available(SplitMix random) {
    if (random.chance(0.25)) {
      return Generator.START;
    }
    int day = random.below(365) + 14 + (random.chance(0.10) ? 45 : 0);
    return Generator.START.plusDays(day);
  }

  private static @org.jspecify.annotations.Nullable LocalDate until(
      SplitMix random, LocalDate available) {
    return random.chance(0.04) ? available.plusDays(120 + random.below(280)) : null;
  }
}
