package no.husrom.exchange.row;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import no.husrom.exchange.field.Family;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.HouseholdField;
import no.husrom.exchange.field.Values;
import no.husrom.exchange.value.MemberFact;
import no.husrom.household.Category;
import no.husrom.household.Household;
import no.husrom.household.Secrecy;
import no.husrom.household.State;
import no.husrom.rule.space.BedroomNorm;
import no.husrom.rule.space.Person;
import no.husrom.text.Language;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// Brings what a row says of a household into the form of the register. Birth years are the
/// members; numbers of persons alone make no members, only the office's word on bedrooms, since a
/// birth year is never guessed.
public final class HouseholdForm {
  private static final Set<Field> NUMBERS =
      Set.of(HouseholdField.ADULTS, HouseholdField.CHILDREN, HouseholdField.PERSONS);
  private static final int AN_ADULT = 30;
  private static final int A_CHILD = 8;

  private final BedroomNorm norm;
  private final Texts texts;

  public HouseholdForm(BedroomNorm norm, Language language) {
    this.norm = norm;
    this.texts = Texts.of(HouseholdForm.class, language);
  }

  /// All persons whose birth years the row says.
  public static List<MemberFact> members(Values said) {
    List<MemberFact> members = new ArrayList<>();
    for (Field field :
        List.of(HouseholdField.MEMBERS, HouseholdField.ADULTS, HouseholdField.CHILDREN)) {
      if (said.get(field) instanceof Collection<?> persons) {
        persons.forEach(person -> members.add((MemberFact) person));
      }
    }
    return members;
  }

  /// Whether the row says how many there are, but not the birth years of all.
  public static boolean lacksYears(Values said) {
    boolean none = members(said).isEmpty() && NUMBERS.stream().anyMatch(said::has);
    return none || isOfTwoKinds(said);
  }

  /// Whether the grown-ups are a number and the children years, or the other way round.
  private static boolean isOfTwoKinds(Values said) {
    return said.get(HouseholdField.ADULTS) instanceof Integer adults
            && adults > 0
            && said.get(HouseholdField.CHILDREN) instanceof Collection<?>
        || said.get(HouseholdField.CHILDREN) instanceof Integer children
            && children > 0
            && said.get(HouseholdField.ADULTS) instanceof Collection<?>;
  }

  /// The row over what is known, with members, bedrooms and whatever a household cannot be without.
  /// `assumed` is the category of a new one that says none.
  public Values over(Values said, @Nullable Household before, Values was, Category assumed) {
    List<MemberFact> facts = members(said);
    Values values = said;
    if (!facts.isEmpty()) {
      List<MemberFact> family =
          Family.of(facts, before == null ? List.of() : before.members()).stream()
              .map(MemberFact::of)
              .toList();
      values = values.with(HouseholdField.MEMBERS, family);
    }
    boolean byNumber = facts.isEmpty() || isOfTwoKinds(said);
    if (byNumber && !was.has(HouseholdField.MEMBERS) && !said.has(HouseholdField.BEDROOMS)) {
      values = withBedrooms(values, was);
    }
    values = values.without(NUMBERS).over(was);
    if (values.has(HouseholdField.BEDROOMS)
        && values.textOr(HouseholdField.BEDROOMS_REASON, "").isBlank()) {
      values = values.with(HouseholdField.BEDROOMS_REASON, texts.say("bedrooms.from-sheet"));
    } else if (!values.has(HouseholdField.BEDROOMS)) {
      values = values.with(HouseholdField.BEDROOMS_REASON, null);
    }
    return before == null ? withDefaults(values, assumed) : values;
  }

  /// The bedrooms that the norm gives so many grown-ups and children, two grown-ups with children
  /// being a couple.
  private Values withBedrooms(Values values, Values was) {
    Integer adults = number(values, HouseholdField.ADULTS);
    Integer children = number(values, HouseholdField.CHILDREN);
    Integer persons = values.whole(HouseholdField.PERSONS);
    if (adults == null && persons != null && children != null && persons > children) {
      adults = persons - children;
    } else if (adults == null && persons != null && persons == 1) {
      adults = 1;
    }
    if (adults == null || adults == 0) {
      return values;
    }
    int young = children == null ? 0 : children;
    boolean couple = adults == 2 && young > 0;
    List<Person> people =
        new ArrayList<>(Collections.nCopies(adults, new Person(AN_ADULT, null, couple)));
    people.addAll(Collections.nCopies(young, Person.of(A_CHILD)));
    int bedrooms = Math.min(20, norm.bedroomsFor(people));
    Integer known = was.whole(HouseholdField.BEDROOMS);
    return known != null && known == bedrooms
        ? values
        : values
            .with(HouseholdField.BEDROOMS, bedrooms)
            .with(HouseholdField.BEDROOMS_REASON, texts.say("bedrooms.by-norm", adults, young));
  }

  private static @Nullable Integer number(Values values, Field field) {
    return switch (values.get(field)) {
      case Integer number -> number;
      case Collection<?> persons -> persons.size();
      case null, default -> null;
    };
  }

  private static Values withDefaults(Values values, Category assumed) {
    Values whole = values;
    if (!whole.has(HouseholdField.CATEGORY)) {
      whole = whole.with(HouseholdField.CATEGORY, assumed);
    }
    Category category = whole.choice(HouseholdField.CATEGORY, Category.class);
    for (Field need :
        List.of(
            HouseholdField.WHEELCHAIR,
            HouseholdField.STEP_FREE,
            HouseholdField.MAY_SHARE,
            HouseholdField.IN_TEMPORARY,
            HouseholdField.LIVED_MUNICIPAL,
            HouseholdField.SUBSTANCE,
            HouseholdField.MENTAL_HEALTH,
            HouseholdField.DISABILITY)) {
      whole = whole.has(need) ? whole : whole.with(need, false);
    }
    if (!whole.has(HouseholdField.STATE)) {
      whole =
          whole.with(
              HouseholdField.STATE,
              category == Category.SITTING_TENANT ? State.SETTLED : State.ASKED);
    }
    if (!whole.has(HouseholdField.SECRECY)) {
      whole = whole.with(HouseholdField.SECRECY, Secrecy.NONE);
    }
    return whole.has(HouseholdField.WEIGHT)
        ? whole
        : whole.with(HouseholdField.WEIGHT, Household.ORDINARY_WEIGHT);
  }
}
