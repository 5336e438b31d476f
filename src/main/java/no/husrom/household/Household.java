package no.husrom.household;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.husrom.household.queue.Application;
import no.husrom.household.stay.Stay;
import org.jspecify.annotations.Nullable;

/// A household (husstand). `label` is the office's own name for it; `weight` (1 to 100) says how
/// heavy a day's lateness is against another household's; `readyFrom` and `deadline` frame when it
/// must have a home.
public record Household(
    String id,
    int version,
    String label,
    Category category,
    @Nullable LegalGround legalGround,
    State state,
    @Nullable LocalDate readyFrom,
    @Nullable LocalDate deadline,
    @Nullable LocalDate settledOn,
    List<Member> members,
    @Nullable BedroomsOverride bedrooms,
    Needs needs,
    AreaWishes areas,
    Economy economy,
    Application application,
    Stay stay,
    int weight,
    Secrecy secrecy,
    @Nullable LocalDate verifiedOn,
    String note,
    Map<String, String> fields) {

  /// The weight of a household that nobody has weighed.
  public static final int ORDINARY_WEIGHT = 10;

  public Household {
    if (id.isBlank() || label.isBlank()) {
      throw new IllegalArgumentException("A household has an id and a label");
    }
    if (readyFrom != null && deadline != null && deadline.isBefore(readyFrom)) {
      throw new IllegalArgumentException("The deadline is not before the ready date");
    }
    if (weight < 1 || weight > 100) {
      throw new IllegalArgumentException("Weight from 1 to 100, not " + weight);
    }
    members = List.copyOf(members);
    fields = Map.copyOf(fields);
  }

  /// A household with what must be known; all else is unknown.
  public static Household of(String id, String label, Category category, List<Member> members) {
    return new Household(
        id,
        0,
        label,
        category,
        null,
        category == Category.SITTING_TENANT ? State.SETTLED : State.ASKED,
        null,
        null,
        null,
        members,
        null,
        Needs.NONE,
        AreaWishes.NONE,
        Economy.UNKNOWN,
        Application.UNKNOWN,
        Stay.UNKNOWN,
        ORDINARY_WEIGHT,
        Secrecy.NONE,
        null,
        "",
        Map.of());
  }

  /// Those who are here on `day`, expected members included from their day.
  public List<Member> membersOn(LocalDate day) {
    return members.stream().filter(m -> m.hereOn(day)).toList();
  }

  /// The same household as saved: with this version.
  public Household withVersion(int version) {
    return new Household(
        id,
        version,
        label,
        category,
        legalGround,
        state,
        readyFrom,
        deadline,
        settledOn,
        members,
        bedrooms,
        needs,
        areas,
        economy,
        application,
        stay,
        weight,
        secrecy,
        verifiedOn,
        note,
        fields);
  }

  /// The same household under this id, for one that is new.
  public Household withId(String id) {
    return new Household(
        id,
        version,
        label,
        category,
        legalGround,
        state,
        readyFrom,
        deadline,
        settledOn,
        members,
        bedrooms,
        needs,
        areas,
        economy,
        application,
        stay,
        weight,
        secrecy,
        verifiedOn,
        note,
        fields);
  }

  /// The same household with this economy.
  public Household withEconomy(Economy economy) {
    return new Household(
        id,
        version,
        label,
        category,
        legalGround,
        state,
        readyFrom,
        deadline,
        settledOn,
        members,
        bedrooms,
        needs,
        areas,
        economy,
        application,
        stay,
        weight,
        secrecy,
        verifiedOn,
        note,
        fields);
  }

  /// The same household with its bedrooms left to the norm.
  public Household withoutOverride() {
    return new Household(
        id,
        version,
        label,
        category,
        legalGround,
        state,
        readyFrom,
        deadline,
        settledOn,
        members,
        null,
        needs,
        areas,
        economy,
        application,
        stay,
        weight,
        secrecy,
        verifiedOn,
        note,
        fields);
  }

  /// The same household in this state.
  public Household withState(State other) {
    return with(other, readyFrom, deadline, members);
  }

  /// The same household, to have a home between these days.
  public Household withDates(@Nullable LocalDate ready, @Nullable LocalDate last) {
    return with(state, ready, last, members);
  }

  /// The same household with these persons.
  public Household withMembers(List<Member> others) {
    return with(state, readyFrom, deadline, others);
  }

  private Household with(
      State newState, @Nullable LocalDate ready, @Nullable LocalDate last, List<Member> persons) {
    return new Household(
        id,
        version,
        label,
        category,
        legalGround,
        newState,
        ready,
        last,
        settledOn,
        persons,
        bedrooms,
        needs,
        areas,
        economy,
        application,
        stay,
        weight,
        secrecy,
        verifiedOn,
        note,
        fields);
  }

  /// The same household with this stay.
  public Household withStay(Stay other) {
    return new Household(
        id,
        version,
        label,
        category,
        legalGround,
        state,
        readyFrom,
        deadline,
        settledOn,
        members,
        bedrooms,
        needs,
        areas,
        economy,
        application,
        other,
        weight,
        secrecy,
        verifiedOn,
        note,
        fields);
  }
}
