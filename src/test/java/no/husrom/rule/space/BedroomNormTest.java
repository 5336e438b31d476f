package no.husrom.rule.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BedroomNormTest {
  /// Same sex to 18 years, boy and girl to 10.
  private static final BedroomNorm BY_SEX = new BedroomNorm(18, 2, 18, 10, 2);

  /// A letter and an age a person: A adult, P partner of the couple (two of them), B boy, G girl, U
  /// a child of whom it is not known.
  @ParameterizedTest
  @CsvSource({
    "'', 1, 1",
    "A30, 1, 1",
    "A30 A45, 2, 2",
    "P30 P28, 1, 1",
    "P30, 1, 1",
    "P30 P28 A60, 2, 2",
    "A30 B4, 2, 2",
    "A30 B4 G6, 2, 2",
    "A30 B4 G12, 2, 3",
    "A30 B12 G12, 2, 3",
    "A30 B12 B17, 2, 2",
    "A30 B12 B18, 3, 3",
    "P30 P28 B12 B14 G4, 3, 3",
    "P30 P28 B12 G14 B4 G6, 3, 3",
    "P30 P28 B12 G14 B4 B6, 3, 4",
    "A30 U12 U12, 2, 3",
    "A30 U12 U4, 2, 3",
    "A30 U4 B4, 2, 2",
    "A30 G2 G3 G4 G5 G6, 4, 4",
    "A30 B11 B12 B13 G2 G3, 4, 4"
  })
  void aFamilyNeedsSoManyBedrooms(String family, int asProposed, int bySex) {
    List<Person> persons = family(family);
    assertThat(BedroomNorm.PROPOSED.bedroomsFor(persons)).isEqualTo(asProposed);
    assertThat(BY_SEX.bedroomsFor(persons)).isEqualTo(bySex);
  }

  @Test
  void oneABedroomIsOneForEachOfACoupleAndForEachChild() {
    BedroomNorm alone = new BedroomNorm(18, 2, 18, 18, 1);
    assertThat(alone.bedroomsFor(family("P30 P28 B4 B5"))).isEqualTo(4);
  }

  @Test
  void noOtherWayToShareTakesFewerRooms() {
    Random random = new Random(20261126);
    for (int round = 0; round < 400; round++) {
      int fit = 1 + random.nextInt(3);
      int mixed = random.nextInt(19);
      BedroomNorm norm = new BedroomNorm(18, fit, mixed + random.nextInt(19 - mixed), mixed, 4);
      List<Person> children = new ArrayList<>();
      for (int n = random.nextInt(7); n > 0; n--) {
        int sex = random.nextInt(5);
        children.add(
            new Person(random.nextInt(18), sex == 4 ? null : Boolean.valueOf(sex % 2 == 0), false));
      }
      assertThat(norm.bedroomsFor(children))
          .as("round %d: %s, %s", round, norm, children)
          .isEqualTo(Math.max(1, fewest(norm, children, new ArrayList<>())));
    }
  }

  /// Tries every way to put the children in rooms.
  private static int fewest(BedroomNorm norm, List<Person> left, List<List<Person>> rooms) {
    if (left.isEmpty()) {
      return rooms.size();
    }
    Person child = left.getFirst();
    List<Person> rest = left.subList(1, left.size());
    rooms.add(new ArrayList<>(List.of(child)));
    int best = fewest(norm, rest, rooms);
    rooms.removeLast();
    for (List<Person> room : List.copyOf(rooms)) {
      if (room.size() < norm.childrenPerBedroom()
          && room.stream().allMatch(other -> mayShare(norm, child, other))) {
        room.add(child);
        best = Math.min(best, fewest(norm, rest, rooms));
        room.removeLast();
      }
    }
    return best;
  }

  private static boolean mayShare(BedroomNorm norm, Person a, Person b) {
    int older = Math.max(a.age(), b.age());
    boolean same = a.female() != null && a.female().equals(b.female());
    return older < norm.mixedUnder() || (same && older < norm.sameSexUnder());
  }

  @Test
  void aNormInWhichBoyAndGirlShareLongerThanTwoOfOneSexIsNone() {
    assertThatThrownBy(() -> new BedroomNorm(18, 2, 10, 12, 2))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Person> family(String words) {
    List<Person> persons = new ArrayList<>();
    for (String word : words.split(" ", -1)) {
      if (!word.isEmpty()) {
        char letter = word.charAt(0);
        persons.add(
            new Person(
                Integer.parseInt(word.substring(1)),
                letter == 'B' || letter == 'G' ? Boolean.valueOf(letter == 'G') : null,
                letter == 'P'));
      }
    }
    return persons;
  }
}
