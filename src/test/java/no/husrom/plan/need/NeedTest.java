package no.husrom.plan.need;

import static no.husrom.plan.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.husrom.household.Category;
import no.husrom.household.LegalGround;
import no.husrom.household.State;
import no.husrom.plan.Persons;
import no.husrom.plan.Town;
import no.husrom.plan.Who;
import org.junit.jupiter.api.Test;

class NeedTest {

  @Test
  void theDecisionCountsPersonsAndFamilyReunificationIsOutsideIt() {
    Town town =
        new Town()
            .decided(20, 3)
            .household("H1", Category.REFUGEE, 2, 2, h -> h.settledOn(day(1, 1)))
            .household("H2", Category.REFUGEE, 1, 1, h -> h.expects(day(8, 1), 2012))
            .household("H3", Category.REFUGEE, 1, 0, h -> h.ground(LegalGround.FAMILY))
            .household("H4", Category.REFUGEE, 1, 0, h -> h.state(State.WITHDRAWN))
            .household("H5", Category.DISADVANTAGED, 1, 0);
    Need need = Need.of(town.basis(), 20, NeedAssumptions.PROPOSED);
    assertThat(need.persons()).isEqualTo(new Persons(20, 20, 20, 7, 2, 0, 11, 2));
    assertThat(need.of(NeedKind.UNNAMED_PLACE).stream().mapToInt(r -> r.who().persons()).sum())
        .isEqualTo(11);
    assertThat(need.of(NeedKind.FAMILY)).extracting(r -> r.who().id()).containsExactly("H3");
    assertThat(need.of(NeedKind.QUEUE)).extracting(r -> r.who().id()).containsExactly("H5");
  }

  @Test
  void aHouseholdIsPlannedForWithThoseWhoComeInTheYear() {
    Town town = new Town().household("H1", Category.REFUGEE, 2, 1, h -> h.expects(day(8, 1), 2012));
    NeedRow row = Need.of(town.basis(), 0, NeedAssumptions.PROPOSED).rows().getFirst();
    assertThat(row.who()).isEqualTo(new Who("H1", Category.REFUGEE, true, false, 4, 2));
    assertThat(row.deadline()).isEqualTo(day(4, 1));
  }

  @Test
  void unnamedPlacesFillTheNumberExactlyAndHaveTheSameIdsEveryTime() {
    for (int persons = 0; persons <= 150; persons++) {
      List<HouseholdType> types = HouseholdMix.PROPOSED.fill(persons);
      assertThat(types.stream().mapToInt(HouseholdType::persons).sum()).isEqualTo(persons);
    }
    List<NeedRow> rows =
        Need.of(new Town().basis(), 12, NeedAssumptions.PROPOSED).of(NeedKind.UNNAMED_PLACE);
    assertThat(rows).first().extracting(r -> r.who().id()).isEqualTo("U2026-01");
    assertThat(rows)
        .isEqualTo(
            Need.of(new Town().basis(), 12, NeedAssumptions.PROPOSED).of(NeedKind.UNNAMED_PLACE));
  }

  @Test
  void aMixKeepsItsSharesToWithinOneHousehold() {
    List<HouseholdType> types = HouseholdMix.PROPOSED.fill(400);
    for (HouseholdType type : HouseholdMix.PROPOSED.types()) {
      long taken = types.stream().filter(type::equals).count();
      assertThat((double) taken)
          .isBetween(
              type.percent() * types.size() / 100.0 - 1.5,
              type.percent() * types.size() / 100.0 + 1.5);
    }
  }

  @Test
  void arrivalsAreSpreadOverTheMonthsThatAreLeft() {
    List<NeedRow> rows =
        Need.of(
                new Town().basisOn(day(6, 10)),
                30,
                NeedAssumptions.PROPOSED.withSpread(MonthSpread.quarterly()))
            .rows();
    assertThat(rows).extracting(NeedRow::ready).containsOnly(day(7, 1), day(10, 1));
  }

  @Test
  void whatIsLeftOutIsNoNeedAndGivesItsPlaceBack() {
    Town town = new Town().decided(5, 0).household("H1", Category.REFUGEE, 1, 0);
    Need all = Need.of(town.basis(), 5, NeedAssumptions.PROPOSED);
    Need without = Need.of(town.basis(), 5, NeedAssumptions.PROPOSED.withLeftOut(Set.of("H1")));
    assertThat(all.persons().unnamed()).isEqualTo(4);
    assertThat(without.persons().unnamed()).isEqualTo(5);
    assertThat(without.of(NeedKind.NAMED_REFUGEE)).isEmpty();
  }

  @Test
  void aTenantWhoStaysIsNoNeedAndOneWhoMayStayIsNotCertain() {
    Town town =
        new Town()
            .dwelling("B1", 2)
            .dwelling("B2", 4)
            .household("H1", Category.SITTING_TENANT, 2, 2)
            .household("H2", Category.SITTING_TENANT, 1, 0)
            .lease("L1", "H1", "B1", day(6, 30))
            .lease("L2", "H2", "B2", day(6, 30));
    Need need = Need.of(town.basis(), 0, NeedAssumptions.PROPOSED);
    assertThat(need.counts()).isEqualTo(Map.of(NeedKind.SITTING_TENANT, 1));
    assertThat(need.items()).isEmpty();
  }
}
