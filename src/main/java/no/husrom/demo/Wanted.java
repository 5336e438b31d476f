package no.husrom.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.husrom.demo.source.DemoYear;
import no.husrom.demo.source.Stream;
import no.husrom.demo.source.Stream.Kind;
import no.husrom.demo.source.Words;
import no.husrom.household.Category;
import no.husrom.household.LegalGround;
import no.husrom.household.State;
import org.jspecify.annotations.Nullable;

/// A household that waits, before its details are drawn: its letters are those of [People], its
/// flags those of `waiting.csv`.
record Wanted(
    int number,
    String word,
    Category category,
    @Nullable LegalGround ground,
    State state,
    String letters,
    LocalDate ready,
    List<String> flags) {

  private static final String[] SIZES = {"A", "AP", "APC", "APCC", "APCCC", "APCCCC", "APCCCCC"};
  private static final String[] ALONE = {"A", "AC", "ACC", "ACCC", "APCCC", "APCCCC", "APCCCCC"};

  /// Those of the demo municipality, as written in the table.
  static List<Wanted> read(DemoYear year, long seed) {
    List<Wanted> all = new ArrayList<>();
    for (String[] row : Words.table("waiting.csv")) {
      int number = all.size() + 1;
      Stream draw = new Stream(seed, Kind.APPLICANT, -number);
      all.add(
          new Wanted(
              number,
              row[0],
              Category.valueOf(row[1]),
              row[2].isEmpty() ? null : LegalGround.valueOf(row[2]),
              State.valueOf(row[3]),
              row[4],
              row[5].startsWith("M")
                  ? year.day(Integer.parseInt(row[5].substring(1)), draw.between(1, 28))
                  : year.start().plusDays(Integer.parseInt(row[5])),
              row[6].isEmpty() ? List.of() : List.of(row[6].split(","))));
    }
    return all;
  }

  /// So many as the size says: 45 in a hundred are refugees, most of them alone.
  static List<Wanted> draw(DemoSize size, DemoYear year, long seed, Words words) {
    List<String> plants = words.list("plants");
    List<String> districts = Town.districts(size, words);
    List<Wanted> all = new ArrayList<>();
    for (int number = 1; number <= size.waiting; number++) {
      Stream draw = new Stream(seed, Kind.APPLICANT, -number);
      boolean refugee = draw.chance(45);
      int persons =
          refugee ? draw.weighted(45, 21, 14, 10, 5, 3, 2) : draw.weighted(62, 15, 9, 7, 4, 2, 1);
      boolean waits = draw.chance(refugee ? 18 : 50);
      int day = waits ? -draw.between(0, 90) : draw.between(0, 364);
      String plant = draw.of(plants);
      all.add(
          new Wanted(
              number,
              plant.substring(0, 1).toUpperCase(Locale.ROOT) + plant.substring(1) + " " + number,
              refugee ? Category.REFUGEE : Category.DISADVANTAGED,
              refugee ? Tenants.ground(draw) : null,
              waits ? State.DECIDED : draw.chance(40) ? State.ACCEPTED : State.ASKED,
              (draw.chance(60) ? SIZES : ALONE)[persons],
              year.start().plusDays(day),
              flags(draw, districts, waits, persons == 0)));
    }
    return all;
  }

  private static List<String> flags(
      Stream draw, List<String> districts, boolean waits, boolean alone) {
    List<String> flags = new ArrayList<>();
    if (draw.chance(4)) {
      flags.add("wheelchair");
    }
    if (draw.chance(9)) {
      flags.add("step-free");
    }
    if (alone && draw.chance(40)) {
      flags.add("share");
    }
    if (draw.chance(waits ? 60 : 20)) {
      flags.add("temporary");
    }
    if (draw.chance(2)) {
      flags.add("secret");
    }
    String wished = draw.of(districts);
    if (draw.chance(30)) {
      flags.add("+" + wished);
    }
    String banned = draw.of(districts);
    if (draw.chance(7) && !banned.equals(wished)) {
      flags.add("-" + banned);
    }
    return flags;
  }
}
