package no.husrom.report.reckon;

import static no.husrom.plan.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.husrom.dwelling.Status;
import no.husrom.household.Category;
import no.husrom.household.queue.Application;
import no.husrom.household.queue.Group;
import no.husrom.lease.Lease;
import no.husrom.lease.Occupancy;
import no.husrom.lease.Particulars;
import no.husrom.plan.Town;
import no.husrom.plan.basis.Basis;
import no.husrom.report.Figure;
import no.husrom.report.Report;
import no.husrom.report.ReportKind;
import no.husrom.report.Row;
import no.husrom.rule.rate.Rate;
import no.husrom.rule.rate.RateBook;
import no.husrom.rule.rate.RateUnit;
import no.husrom.rule.rate.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KostraTest {
  private static final LocalDate NEXT_JANUARY = LocalDate.of(2027, 1, 15);

  @Test
  void eachRoomWithALeaseOfItsOwnCountsAsOneAndTheHouseDoesNot() {
    Town town =
        house().lease("L1", "H1", "R1", day(1, 1), null).lease("L2", "H2", "R2", day(2, 1), null);
    assertThat(dwellings(town, "stock")).containsExactly("R1", "R2", "R3");
  }

  @Test
  void aHouseLetWholeOnOneLeaseCountsAsOne() {
    Town town = house().lease("L1", "H1", "S", day(1, 1), null);
    assertThat(dwellings(town, "stock")).containsExactly("S");
    Town over = house().lease("L1", "H1", "S", day(1, 1), day(6, 30));
    assertThat(dwellings(over, "stock")).containsExactly("R1", "R2", "R3");
  }

  @Test
  void roomsThatCanBeLetCountThoughTheyStandEmpty() {
    assertThat(dwellings(house(), "stock")).containsExactly("R1", "R2", "R3");
    Town alone = new Town().dwelling("S", 4, h -> h.shared());
    assertThat(dwellings(alone, "stock")).containsExactly("S");
  }

  private static Town house() {
    return new Town()
        .dwelling("S", 4, h -> h.shared())
        .dwelling("R1", 1, h -> h.roomOf("S"))
        .dwelling("R2", 1, h -> h.roomOf("S"))
        .dwelling("R3", 1, h -> h.roomOf("S"))
        .household("H1", Category.DISADVANTAGED, 1, 0)
        .household("H2", Category.DISADVANTAGED, 1, 0);
  }

  @Test
  void onlyWhatIsAtDisposalOnTheLastDayOfTheYearCounts() {
    Town town =
        new Town()
            .dwelling("A", 1)
            .dwelling("B", 1, h -> h.leasedInUntil(day(12, 30)))
            .dwelling("C", 1, h -> h.leasedInUntil(day(12, 31)).wheelchair())
            .dwelling("D", 1, h -> h.planned(day(12, 31)))
            .dwelling("E", 1, h -> h.planned(NEXT_JANUARY))
            .dwelling("F", 1, h -> h.planned(null))
            .dwelling("G", 1, h -> h.status(day(12, 31), Status.DISCONTINUED))
            .dwelling("I", 1, h -> h.status(NEXT_JANUARY, Status.DISCONTINUED))
            .dwelling("J", 1, h -> h.status(day(5, 1), Status.UNAVAILABLE));
    assertThat(dwellings(town, "stock")).containsExactly("A", "C", "D", "I", "J");
    assertThat(dwellings(town, "stock.OWNED")).containsExactly("A", "I", "J");
    assertThat(dwellings(town, "stock.LEASED_IN")).containsExactly("C");
    assertThat(dwellings(town, "stock.PLANNED")).containsExactly("D");
    assertThat(dwellings(town, "stock.wheelchair")).containsExactly("C");
    assertThat(dwellings(town, "stock.wheelchairUnknown")).containsExactly("A", "D", "I", "J");
  }

  @Test
  void anOwnedDwellingCountsFromWhenItIsAvailableOrFromAnEarlierLeaseOrStatus() {
    Town town =
        new Town()
            .dwelling("A", 1, h -> h.comes(day(12, 31)))
            .dwelling("B", 1, h -> h.comes(NEXT_JANUARY))
            .dwelling("C", 1, h -> h.comes(NEXT_JANUARY).status(day(12, 1), Status.MAINTENANCE))
            .dwelling("D", 1, h -> h.comes(NEXT_JANUARY).status(NEXT_JANUARY, Status.READY))
            .dwelling("E", 1, h -> h.comes(NEXT_JANUARY))
            .dwelling("F", 1, h -> h.comes(NEXT_JANUARY))
            .household("H1", Category.DISADVANTAGED, 1, 0)
            .household("H2", Category.DISADVANTAGED, 1, 0)
            .lease("L1", "H1", "E", day(12, 1), null)
            .lease("L2", "H2", "F", NEXT_JANUARY, null);
    assertThat(dwellings(town, "stock")).containsExactly("A", "C", "E");
  }

  @Test
  void onlyNewHouseholdsCountAsMovedIn() {
    Application municipal = new Application(day(1, 1), null, null, true, Set.of());
    Town town =
        new Town()
            .dwelling("A", 1)
            .dwelling("B", 1)
            .dwelling("C", 1)
            .dwelling("D", 1)
            .dwelling("E", 1)
            .household("new", Category.REFUGEE, 1, 0)
            .household("renewed", Category.DISADVANTAGED, 1, 0)
            .household("swapped", Category.DISADVANTAGED, 1, 0)
            .household("municipal", Category.DISADVANTAGED, 1, 0, h -> h.application(municipal))
            .household(
                "back",
                Category.DISADVANTAGED,
                1,
                0,
                h -> h.application(applied(day(3, 1), null, Group.SUBSTANCE)))
            .lease("L1", "new", "A", day(4, 1), null)
            .lease("L2", "renewed", "B", LocalDate.of(2023, 4, 1), day(3, 31))
            .lease("L3", "renewed", "B", day(4, 1), null)
            .lease("L4", "swapped", "C", LocalDate.of(2023, 4, 1), day(3, 31))
            .lease("L5", "swapped", "D", day(4, 15), null)
            .lease("L6", "municipal", "E", day(4, 1), day(5, 1))
            .lease("L7", "back", "E", LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1))
            .lease("L8", "back", "C", day(6, 1), null);
    assertThat(households(town, "movedIn")).containsExactly("back", "new");
    assertThat(households(town, "movedIn.refugees")).containsExactly("new");
    assertThat(households(town, "movedIn.SUBSTANCE")).containsExactly("back");
  }

  @Test
  void theWaitingListIsThoseWithADecisionAndNoLeaseOnTheDay() {
    Town town =
        new Town()
            .dwelling("A", 1)
            .dwelling("B", 1)
            .household(
                "waits", Category.DISADVANTAGED, 1, 0, h -> h.application(granted(day(5, 1))))
            .household("got", Category.DISADVANTAGED, 1, 0, h -> h.application(granted(day(5, 1))))
            .household(
                "later", Category.DISADVANTAGED, 1, 0, h -> h.application(granted(day(5, 1))))
            .household(
                "after", Category.DISADVANTAGED, 1, 0, h -> h.application(granted(NEXT_JANUARY)))
            .household("undated", Category.DISADVANTAGED, 1, 0)
            .household(
                "settled", Category.SITTING_TENANT, 1, 0, h -> h.application(granted(day(5, 1))))
            .lease("L1", "got", "A", day(6, 1), null)
            .lease("L2", "later", "B", LocalDate.of(2027, 1, 2), null);
    assertThat(households(town, "waiting")).containsExactly("later", "waits");
    assertThat(households(town, "waiting.undated")).containsExactly("undated");
  }

  @Test
  void aLeaseIsShortByTheActOfTheDayItWasEnteredInto() {
    Lease year = Lease.of("L1", "H1", new Occupancy("A", day(1, 1), day(12, 31)), 9_000);
    Particulars landlordLivesIn =
        new Particulars(null, null, "", Set.of(), null, true, false, false, null, null);
    Town town =
        new Town()
            .dwelling("A", 1)
            .dwelling("B", 1)
            .household("H1", Category.DISADVANTAGED, 1, 0)
            .household("H2", Category.DISADVANTAGED, 1, 0)
            .lease(
                new Lease(
                    year.id(),
                    0,
                    year.householdId(),
                    year.occupancy(),
                    year.term(),
                    null,
                    year.rent(),
                    year.security(),
                    year.statements(),
                    landlordLivesIn,
                    null,
                    true,
                    "",
                    Map.of()))
            .lease("L2", "H2", "B", day(1, 1), LocalDate.of(2028, 12, 31));
    assertThat(rows(report(town), "shortLeases", Row.OfLease.class)).isEmpty();
    Rate fourYears =
        new Rate(
            "tenancy.term.least-months",
            day(1, 1),
            null,
            BigDecimal.valueOf(48),
            RateUnit.MONTHS,
            Standing.CONFIRMED,
            "Ny lov",
            day(1, 1));
    Basis basis = town.basisOn(NEXT_JANUARY).withRates(RateBook.shipped().with(List.of(fourYears)));
    assertThat(
            rows(Reports.of(ReportKind.KOSTRA, basis, Map.of()), "shortLeases", Row.OfLease.class))
        .extracting(Row.OfLease::id)
        .containsExactly("L2");
  }

  @Test
  void aLeaseIsShortWhenItIsUnderThreeYears() {
    Town town =
        new Town()
            .dwelling("A", 1)
            .dwelling("B", 1)
            .household("H1", Category.DISADVANTAGED, 1, 0)
            .household("H2", Category.DISADVANTAGED, 1, 0, h -> h.secret())
            .lease("L1", "H1", "A", day(1, 1), LocalDate.of(2028, 12, 31))
            .lease("L2", "H2", "B", day(1, 1), LocalDate.of(2028, 12, 30));
    List<Row.OfLease> rows = rows(report(town), "shortLeases", Row.OfLease.class);
    assertThat(rows).extracting(Row.OfLease::id).containsExactly("L2");
    assertThat(rows).extracting(Row.OfLease::where).containsOnlyNulls();
  }

  @Test
  void beforeTheYearIsOverTheCountIsPreliminary() {
    Town town = new Town().dwelling("A", 1);
    Report early = Reports.of(ReportKind.KOSTRA, town.basisOn(day(11, 26)), Map.of());
    assertThat(early.preliminary()).isTrue();
    assertThat(early.day()).isEqualTo(day(11, 26));
    assertThat(report(town).preliminary()).isFalse();
    assertThat(report(town).day()).isEqualTo(day(12, 31));
  }

  private static Application granted(LocalDate decided) {
    return new Application(null, decided, null, false, Set.of());
  }

  private static Application applied(LocalDate on, @Nullable LocalDate decided, Group group) {
    return new Application(on, decided, null, false, Set.of(group));
  }

  private static List<String> dwellings(Town town, String key) {
    return rows(report(town), key, Row.OfDwelling.class).stream().map(Row.OfDwelling::id).toList();
  }

  private static List<String> households(Town town, String key) {
    return rows(report(town), key, Row.OfHousehold.class).stream()
        .map(Row.OfHousehold::id)
        .toList();
  }

  private static Report report(Town town) {
    return Reports.of(ReportKind.KOSTRA, town.basisOn(NEXT_JANUARY), Map.of());
  }

  static <R> List<R> rows(Report report, String key, Class<R> kind) {
    return ((Figure.Counted<?>) report.figure(key).orElseThrow())
        .rows().stream().map(kind::cast).toList();
  }
}
