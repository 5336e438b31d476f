package no.husrom.exchange.field;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.husrom.exchange.value.MemberFact;
import no.husrom.household.AreaWishes;
import no.husrom.household.BedroomsOverride;
import no.husrom.household.Benefit;
import no.husrom.household.Category;
import no.husrom.household.Economy;
import no.husrom.household.Household;
import no.husrom.household.LegalGround;
import no.husrom.household.Member;
import no.husrom.household.Needs;
import no.husrom.household.Secrecy;
import no.husrom.household.State;
import no.husrom.household.queue.Application;
import no.husrom.household.queue.Group;
import no.husrom.household.stay.Stay;
import no.husrom.household.stay.WayOut;
import org.jspecify.annotations.Nullable;

/// A household as values and back.
public final class HouseholdValues {
  private static final Map<Group, Field> GROUPS =
      Map.of(
          Group.SUBSTANCE, HouseholdField.SUBSTANCE,
          Group.MENTAL_HEALTH, HouseholdField.MENTAL_HEALTH,
          Group.DISABILITY, HouseholdField.DISABILITY);

  private HouseholdValues() {}

  public static Values of(Household h) {
    BedroomsOverride bedrooms = h.bedrooms();
    List<MemberFact> members = h.members().stream().map(MemberFact::of).toList();
    return new Values.Collector()
        .put(HouseholdField.ID, h.id())
        .put(HouseholdField.LABEL, h.label())
        .put(HouseholdField.CATEGORY, h.category())
        .put(HouseholdField.LEGAL_GROUND, h.legalGround())
        .put(HouseholdField.STATE, h.state())
        .put(HouseholdField.READY_FROM, h.readyFrom())
        .put(HouseholdField.DEADLINE, h.deadline())
        .put(HouseholdField.SETTLED_ON, h.settledOn())
        .put(HouseholdField.MEMBERS, members.isEmpty() ? null : members)
        .put(HouseholdField.BEDROOMS, bedrooms == null ? null : bedrooms.bedrooms())
        .put(HouseholdField.BEDROOMS_REASON, bedrooms == null ? null : bedrooms.reason())
        .put(HouseholdField.WHEELCHAIR, h.needs().wheelchair())
        .put(HouseholdField.STEP_FREE, h.needs().stepFree())
        .put(HouseholdField.MAY_SHARE, h.needs().mayShare())
        .put(HouseholdField.IN_TEMPORARY, h.needs().inTemporary())
        .put(HouseholdField.PREFERRED, known(h.areas().preferred()))
        .put(HouseholdField.FORBIDDEN, known(h.areas().forbidden()))
        .put(HouseholdField.INCOME, h.economy().incomePerYear())
        .put(HouseholdField.SUPPORT, h.economy().supportPerMonth())
        .put(HouseholdField.MOST_RENT, h.economy().mostRent())
        .put(HouseholdField.WEALTH, h.economy().wealth())
        .put(HouseholdField.DEBT, h.economy().debt())
        .put(HouseholdField.BENEFIT, h.economy().benefit())
        .put(HouseholdField.APPLIED_ON, h.application().appliedOn())
        .put(HouseholdField.GRANTED_ON, h.application().decidedOn())
        .put(HouseholdField.TEMPORARY_SINCE, h.application().temporarySince())
        .put(HouseholdField.LIVED_MUNICIPAL, h.application().livedMunicipal())
        .put(HouseholdField.STAY_DAYS, h.stay().days())
        .put(HouseholdField.WAY_OUT, h.stay().wayOut())
        .put(HouseholdField.LEAVES_FROM, h.stay().leavesFrom())
        .put(HouseholdField.LEAVING_COST, h.stay().leavingCost())
        .put(HouseholdField.SUBSTANCE, h.application().groups().contains(Group.SUBSTANCE))
        .put(HouseholdField.MENTAL_HEALTH, h.application().groups().contains(Group.MENTAL_HEALTH))
        .put(HouseholdField.DISABILITY, h.application().groups().contains(Group.DISABILITY))
        .put(HouseholdField.WEIGHT, h.weight())
        .put(HouseholdField.SECRECY, h.secrecy())
        .put(HouseholdField.VERIFIED_ON, h.verifiedOn())
        .put(HouseholdField.NOTE, h.note().isBlank() ? null : h.note())
        .with(h.fields());
  }

  private static @Nullable Object known(java.util.SortedSet<String> names) {
    return names.isEmpty() ? null : names;
  }

  /// The household; id, label and category must be known, and a reason with bedrooms.
  ///
  /// @throws IllegalArgumentException when a record refuses the values
  public static Household household(Values v, int version) {
    Category category = v.choice(HouseholdField.CATEGORY, Category.class);
    State state = v.choice(HouseholdField.STATE, State.class);
    Secrecy secrecy = v.choice(HouseholdField.SECRECY, Secrecy.class);
    Integer weight = v.whole(HouseholdField.WEIGHT);
    List<Member> members =
        Family.of(v.several(HouseholdField.MEMBERS, MemberFact.class), List.of());
    Household plain =
        Household.of(
            v.textOr(HouseholdField.ID, ""),
            v.textOr(HouseholdField.LABEL, ""),
            category == null ? Category.REFUGEE : category,
            members);
    return new Household(
        plain.id(),
        version,
        plain.label(),
        plain.category(),
        v.choice(HouseholdField.LEGAL_GROUND, LegalGround.class),
        state == null ? plain.state() : state,
        v.day(HouseholdField.READY_FROM),
        v.day(HouseholdField.DEADLINE),
        v.day(HouseholdField.SETTLED_ON),
        members,
        bedrooms(v),
        new Needs(
            v.isYes(HouseholdField.WHEELCHAIR),
            v.isYes(HouseholdField.STEP_FREE),
            v.isYes(HouseholdField.MAY_SHARE),
            v.isYes(HouseholdField.IN_TEMPORARY)),
        new AreaWishes(v.names(HouseholdField.PREFERRED), v.names(HouseholdField.FORBIDDEN)),
        new Economy(
            v.whole(HouseholdField.INCOME),
            v.whole(HouseholdField.SUPPORT),
            v.whole(HouseholdField.MOST_RENT),
            v.whole(HouseholdField.WEALTH),
            v.whole(HouseholdField.DEBT),
            v.choice(HouseholdField.BENEFIT, Benefit.class)),
        application(v),
        new Stay(
            v.whole(HouseholdField.STAY_DAYS),
            v.choice(HouseholdField.WAY_OUT, WayOut.class),
            v.day(HouseholdField.LEAVES_FROM),
            v.whole(HouseholdField.LEAVING_COST)),
        weight == null ? plain.weight() : weight,
        secrecy == null ? plain.secrecy() : secrecy,
        v.day(HouseholdField.VERIFIED_ON),
        v.textOr(HouseholdField.NOTE, ""),
        v.free());
  }

  private static Application application(Values v) {
    Set<Group> groups = EnumSet.noneOf(Group.class);
    GROUPS.forEach(
        (group, field) -> {
          if (v.isYes(field)) {
            groups.add(group);
          }
        });
    return new Application(
        v.day(HouseholdField.APPLIED_ON),
        v.day(HouseholdField.GRANTED_ON),
        v.day(HouseholdField.TEMPORARY_SINCE),
        v.isYes(HouseholdField.LIVED_MUNICIPAL),
        groups);
  }

  private static @Nullable BedroomsOverride bedrooms(Values v) {
    Integer bedrooms = v.whole(HouseholdField.BEDROOMS);
    return bedrooms == null
        ? null
        : new BedroomsOverride(bedrooms, v.textOr(HouseholdField.BEDROOMS_REASON, ""));
  }
}
