package no.husrom.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.husrom.checklist.Checklist.Line;
import no.husrom.household.Secrecy;
import no.husrom.lease.Lease;
import no.husrom.lease.Occupancy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChecklistTest {
  private static final LocalDate START = LocalDate.of(2027, 1, 31);

  static ChecklistFacts facts(
      LocalDate starts, @Nullable LocalDate ends, boolean refugee, Secrecy secrecy) {
    return new ChecklistFacts(
        Lease.of("L-1001", "H-044", new Occupancy("B-007", starts, ends), 9_800),
        secrecy,
        refugee,
        true,
        2,
        "Flatdal kommune",
        "Familien Solberg",
        new ChecklistFacts.Home("Kyrkjevegen 4, H0101", "7359 9923 1", "V-4411"));
  }

  private static Map<Step, LocalDate> dates(Checklist list) {
    return list.lines().stream()
        .filter(line -> line.due() != null)
        .collect(Collectors.toMap(Line::step, line -> line.due()));
  }

  @Test
  void theWholeLeaseHoldsAllThirtyTasksOfTheRoutine() {
    var list =
        Checklist.of(ChecklistKind.LEASE, facts(START, START.plusYears(3), true, Secrecy.NONE));
    assertThat(new TreeSet<>(list.lines().stream().map(l -> l.step().number()).toList()))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 30).boxed().toList());
    assertThat(list.lines()).extracting(Line::step).containsExactlyInAnyOrder(Step.values());
  }

  @Test
  void datesAreCountedAsTheCalendarDoesInShortMonthsToo() {
    var list =
        Checklist.of(
            ChecklistKind.LEASE, facts(START, LocalDate.of(2030, 5, 31), true, Secrecy.NONE));
    assertThat(dates(list))
        .containsEntry(Step.SIGNED, LocalDate.of(2027, 1, 24))
        .containsEntry(Step.POPULATION_REGISTER, LocalDate.of(2027, 2, 8))
        .containsEntry(Step.SETTLEMENT_DATE, START)
        .containsEntry(Step.ALLOWANCE, LocalDate.of(2027, 2, 25))
        .containsEntry(Step.VISIT_WEEK, LocalDate.of(2027, 2, 7))
        .containsEntry(Step.VISIT_MONTH, LocalDate.of(2027, 2, 28))
        .containsEntry(Step.VISIT_QUARTER, LocalDate.of(2027, 4, 30))
        .containsEntry(Step.GRANTS, LocalDate.of(2028, 3, 31))
        .containsEntry(Step.INDEX, LocalDate.of(2028, 1, 31))
        .containsEntry(Step.END_IN_12, LocalDate.of(2029, 5, 31))
        .containsEntry(Step.END_IN_9, LocalDate.of(2029, 8, 31))
        .containsEntry(Step.END_IN_6, LocalDate.of(2029, 11, 30))
        .containsEntry(Step.END_IN_4, LocalDate.of(2030, 1, 31))
        .containsEntry(Step.OUT_NOTICE, LocalDate.of(2030, 2, 28))
        .containsEntry(Step.STAYED_ON, LocalDate.of(2030, 8, 31));
  }

  @Test
  void theAllowanceIsAppliedForInTheFirstMonthThatBeginsInTheDwelling() {
    assertThat(allowance(LocalDate.of(2027, 3, 1))).isEqualTo(LocalDate.of(2027, 3, 25));
    assertThat(allowance(LocalDate.of(2027, 3, 2))).isEqualTo(LocalDate.of(2027, 4, 25));
    assertThat(allowance(LocalDate.of(2027, 12, 31))).isEqualTo(LocalDate.of(2028, 1, 25));
  }

  private static @Nullable LocalDate allowance(LocalDate starts) {
    return dates(Checklist.of(ChecklistKind.MOVE_IN, facts(starts, null, true, Secrecy.NONE)))
        .get(Step.ALLOWANCE);
  }

  @Test
  void aShortLeaseHasNoWarningBeforeItStartsAndAnOpenOneHasNone() {
    var year =
        Checklist.of(
            ChecklistKind.LEASE, facts(START, LocalDate.of(2027, 10, 31), true, Secrecy.NONE));
    assertThat(dates(year)).containsKeys(Step.END_IN_9, Step.END_IN_6, Step.THROUGHPUT_TALK);
    assertThat(year.lines()).extracting(Line::step).doesNotContain(Step.END_IN_12, Step.INDEX);
    var open = Checklist.of(ChecklistKind.LEASE, facts(START, null, true, Secrecy.NONE));
    assertThat(open.lines())
        .extracting(Line::step)
        .contains(Step.INDEX, Step.OUT_PROTOCOL)
        .doesNotContain(Step.END_IN_12, Step.END_IN_4, Step.STAYED_ON);
    assertThat(open.lines())
        .filteredOn(line -> line.step().phase() == Phase.END)
        .allMatch(line -> line.due() == null);
  }

  @Test
  void thoseWhoAreNotRefugeesAreFollowedUpByTheHousingOffice() {
    var list = Checklist.of(ChecklistKind.MOVE_IN, facts(START, null, false, Secrecy.NONE));
    assertThat(list.lines())
        .extracting(Line::step)
        .doesNotContain(Step.SETTLEMENT_DATE, Step.GRANTS);
    assertThat(list.lines()).flatExtracting(Line::units).doesNotContain(Unit.FL);
    assertThat(list.lines())
        .filteredOn(line -> line.step() == Step.PRIVATE_LEASE)
        .extracting(Line::units)
        .containsExactly(List.of(Unit.BU));
  }

  @Test
  void aSecretAddressIsForgottenWhenTheFactsAreMade() {
    for (Secrecy secrecy : List.of(Secrecy.CONFIDENTIAL, Secrecy.STRICT)) {
      ChecklistFacts facts = facts(START, null, true, secrecy);
      assertThat(facts.tenant()).isNull();
      assertThat(facts.home()).isNull();
      assertThat(facts.municipality()).isNull();
      assertThat(Checklist.of(ChecklistKind.MOVE_IN, facts).lines())
          .extracting(Line::step)
          .doesNotContain(Step.MAILBOX);
    }
  }

  @Test
  void linesStandByPhaseAndDate() {
    for (ChecklistKind kind : ChecklistKind.values()) {
      var lines = Checklist.of(kind, facts(START, START.plusYears(3), true, Secrecy.NONE)).lines();
      assertThat(lines).isNotEmpty();
      assertThat(lines)
          .isSortedAccordingTo(
              Comparator.comparing((Line line) -> line.step().phase())
                  .thenComparing(Line::due, Comparator.nullsLast(Comparator.naturalOrder())));
    }
    assertThat(Arrays.stream(Step.values()).filter(Step::atHandover)).hasSize(2);
  }
}
