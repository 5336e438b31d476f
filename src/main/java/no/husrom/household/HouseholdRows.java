package no.husrom.household;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.husrom.household.queue.Application;
import no.husrom.household.queue.Group;
import no.husrom.household.stay.Stay;
import no.husrom.household.stay.WayOut;
import no.husrom.store.schema.tables.records.AreaWishRecord;
import no.husrom.store.schema.tables.records.HouseholdFieldRecord;
import no.husrom.store.schema.tables.records.HouseholdRecord;
import no.husrom.store.schema.tables.records.MemberRecord;
import org.jspecify.annotations.Nullable;

/// A household as rows of the schema and back.
final class HouseholdRows {
  private static final String PREFERRED = "PREFERRED";
  private static final String FORBIDDEN = "FORBIDDEN";

  private HouseholdRows() {}

  static Household read(
      HouseholdRecord r,
      List<MemberRecord> members,
      List<AreaWishRecord> wishes,
      Map<String, String> fields) {
    String ground = r.getLegalGround();
    return new Household(
        r.getId(),
        r.getVersion(),
        r.getLabel(),
        Category.valueOf(r.getCategory()),
        ground == null ? null : LegalGround.valueOf(ground),
        State.valueOf(r.getState()),
        r.getReadyFrom(),
        r.getDeadline(),
        r.getSettledOn(),
        members.stream().map(HouseholdRows::member).toList(),
        override(r.getBedroomsOverride(), r.getBedroomsReason()),
        new Needs(
            r.getNeedsWheelchair(), r.getNeedsStepFree(), r.getMayShare(), r.getInTemporary()),
        new AreaWishes(districts(wishes, PREFERRED), districts(wishes, FORBIDDEN)),
        economy(r),
        application(r),
        stay(r),
        r.getWeight(),
        Secrecy.valueOf(r.getSecrecy()),
        r.getVerifiedOn(),
        r.getNote(),
        fields);
  }

  private static Application application(HouseholdRecord r) {
    Set<Group> groups = EnumSet.noneOf(Group.class);
    for (String code : r.getCountedGroups().split(",")) {
      if (!code.isEmpty()) {
        groups.add(Group.valueOf(code));
      }
    }
    return new Application(
        r.getAppliedOn(), r.getDecidedOn(), r.getTemporarySince(), r.getLivedMunicipal(), groups);
  }

  private static Stay stay(HouseholdRecord r) {
    String way = r.getWayOut();
    return new Stay(
        r.getStayDays(),
        way == null ? null : WayOut.valueOf(way),
        r.getLeavesFrom(),
        r.getLeavingCost());
  }

  private static Economy economy(HouseholdRecord r) {
    String benefit = r.getBenefit();
    return new Economy(
        r.getIncomePerYear(),
        r.getSupportPerMonth(),
        r.getMostRent(),
        r.getWealth(),
        r.getDebt(),
        benefit == null ? null : Benefit.valueOf(benefit));
  }

  private static @Nullable BedroomsOverride override(
      @Nullable Integer bedrooms, @Nullable String reason) {
    return bedrooms == null || reason == null ? null : new BedroomsOverride(bedrooms, reason);
  }

  private static Member member(MemberRecord r) {
    String sex = r.getSex();
    return new Member(
        r.getBirthYear(),
        Part.valueOf(r.getPart()),
        sex == null ? null : sex.equals("F") ? Sex.FEMALE : Sex.MALE,
        r.getExpectedOn());
  }

  private static SortedSet<String> districts(List<AreaWishRecord> wishes, String kind) {
    SortedSet<String> districts = new TreeSet<>();
    for (AreaWishRecord wish : wishes) {
      if (wish.getWish().equals(kind)) {
        districts.add(wish.getDistrict());
      }
    }
    return districts;
  }

  static HouseholdRecord row(Household h) {
    LegalGround ground = h.legalGround();
    BedroomsOverride bedrooms = h.bedrooms();
    Benefit benefit = h.economy().benefit();
    WayOut way = h.stay().wayOut();
    HouseholdRecord r = new HouseholdRecord();
    r.setId(h.id());
    r.setVersion(h.version());
    r.setLabel(h.label());
    r.setCategory(h.category().name());
    r.setLegalGround(ground == null ? null : ground.name());
    r.setState(h.state().name());
    r.setReadyFrom(h.readyFrom());
    r.setDeadline(h.deadline());
    r.setSettledOn(h.settledOn());
    r.setBedroomsOverride(bedrooms == null ? null : bedrooms.bedrooms());
    r.setBedroomsReason(bedrooms == null ? null : bedrooms.reason());
    r.setNeedsWheelchair(h.needs().wheelchair());
    r.setNeedsStepFree(h.needs().stepFree());
    r.setMayShare(h.needs().mayShare());
    r.setInTemporary(h.needs().inTemporary());
    r.setWeight(h.weight());
    r.setIncomePerYear(h.economy().incomePerYear());
    r.setSupportPerMonth(h.economy().supportPerMonth());
    r.setMostRent(h.economy().mostRent());
    r.setAppliedOn(h.application().appliedOn());
    r.setDecidedOn(h.application().decidedOn());
    r.setTemporarySince(h.application().temporarySince());
    r.setLivedMunicipal(h.application().livedMunicipal());
    r.setCountedGroups(
        h.application().groups().stream().map(Group::name).collect(Collectors.joining(",")));
    r.setWealth(h.economy().wealth());
    r.setDebt(h.economy().debt());
    r.setBenefit(benefit == null ? null : benefit.name());
    r.setStayDays(h.stay().days());
    r.setWayOut(way == null ? null : way.name());
    r.setLeavesFrom(h.stay().leavesFrom());
    r.setLeavingCost(h.stay().leavingCost());
    r.setSecrecy(h.secrecy().name());
    r.setVerifiedOn(h.verifiedOn());
    r.setNote(h.note());
    return r;
  }

  static List<MemberRecord> members(Household h) {
    List<MemberRecord> rows = new ArrayList<>();
    for (Member m : h.members()) {
      Sex sex = m.sex();
      rows.add(
          new MemberRecord(
              h.id(),
              rows.size() + 1,
              m.birthYear(),
              m.part().name(),
              sex == null ? null : sex == Sex.FEMALE ? "F" : "M",
              m.expectedOn()));
    }
    return rows;
  }

  static List<AreaWishRecord> wishes(Household h) {
    List<AreaWishRecord> rows = new ArrayList<>();
    h.areas().preferred().forEach(d -> rows.add(new AreaWishRecord(h.id(), d, PREFERRED)));
    h.areas().forbidden().forEach(d -> rows.add(new AreaWishRecord(h.id(), d, FORBIDDEN)));
    return rows;
  }

  static List<HouseholdFieldRecord> fields(Household h) {
    return h.fields().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(e -> new HouseholdFieldRecord(h.id(), e.getKey(), e.getValue()))
        .toList();
  }
}
