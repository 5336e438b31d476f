package no.husrom.rule.space;

import java.util.List;

/// How many bedrooms a household needs: one for a couple, one for each other adult, and children at
/// most `childrenPerBedroom` to a room. Two children may share a room when both are under
/// `mixedUnder`, whatever they are; or when both are under `sameSexUnder` and of one sex. Sex that
/// is not known is not taken to be the same. Nobody needs none. The office's own norm; no law
/// states one.
///
/// @param adultFrom the age in years from which a person is an adult
/// @param mostPerBedroom persons in a bedroom, whoever they are
public record BedroomNorm(
    int adultFrom, int childrenPerBedroom, int sameSexUnder, int mixedUnder, int mostPerBedroom) {

  /// What is proposed to an office that has not decided: adults from 18, two children a room
  /// whatever they are, never more than two persons a bedroom.
  public static final BedroomNorm PROPOSED = new BedroomNorm(18, 2, 18, 18, 2);

  public BedroomNorm {
    if (adultFrom < 12 || adultFrom > 25 || childrenPerBedroom < 1 || mostPerBedroom < 1) {
      throw new IllegalArgumentException("Not a norm: " + adultFrom + ", " + childrenPerBedroom);
    }
    if (mixedUnder < 0 || mixedUnder > sameSexUnder) {
      throw new IllegalArgumentException(
          "Children of one sex share the longest: " + mixedUnder + ", " + sameSexUnder);
    }
  }

  /// The bedrooms that these need.
  public int bedroomsFor(List<Person> persons) {
    long coupled = persons.stream().filter(Person::inCouple).count();
    // one of a couple whose other half is not here yet sleeps alone
    int couples = Math.toIntExact(mostPerBedroom == 1 ? coupled : Math.ceilDiv(coupled, 2));
    List<Person> others = persons.stream().filter(p -> !p.inCouple()).toList();
    int adults = (int) others.stream().filter(p -> p.age() >= adultFrom).count();
    List<Person> children = others.stream().filter(p -> p.age() < adultFrom).toList();
    return Math.max(1, couples + adults + roomsOf(children));
  }

  /// The fewest rooms. Those too old to share with the other sex fill rooms of their own first, and
  /// the young of their sex what is left there; no other way takes fewer, since a further room for
  /// one sex could as well be one for all the young.
  private int roomsOf(List<Person> children) {
    int fit = Math.min(childrenPerBedroom, mostPerBedroom);
    int rooms = 0;
    int young = (int) children.stream().filter(p -> p.age() < mixedUnder).count();
    for (boolean girls : new boolean[] {false, true}) {
      int older = 0;
      int youngOfThem = 0;
      for (Person child : children) {
        boolean theirs = Boolean.valueOf(girls).equals(child.female());
        if (theirs && child.age() < mixedUnder) {
          youngOfThem++;
        } else if (theirs && child.age() < sameSexUnder) {
          older++;
        }
      }
      int taken = Math.ceilDiv(older, fit);
      rooms += taken;
      young -= Math.min(youngOfThem, taken * fit - older);
    }
    return rooms + alone(children) + Math.ceilDiv(young, fit);
  }

  private int alone(List<Person> children) {
    return (int)
        children.stream()
            .filter(p -> p.age() >= (p.female() == null ? mixedUnder : sameSexUnder))
            .count();
  }
}
