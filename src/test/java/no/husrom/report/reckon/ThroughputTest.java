package no.husrom.report.reckon;

import static no.husrom.plan.Town.day;
import static no.husrom.report.reckon.KostraTest.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.husrom.checklist.Unit;
import no.husrom.dwelling.Status;
import no.husrom.household.Category;
import no.husrom.plan.Town;
import no.husrom.report.EmptyCause;
import no.husrom.report.Figure;
import no.husrom.report.Report;
import no.husrom.report.ReportKind;
import no.husrom.report.Row;
import org.junit.jupiter.api.Test;

class ThroughputTest {
  private static final LocalDate BEFORE = LocalDate.of(2025, 6, 1);

  @Test
  void turnaroundIsTheDaysWithoutALeaseBetweenTwoTenants() {
    Report report =
        report(
            town()
                .dwelling("A", 1)
                .lease("L1", "H1", "A", BEFORE, day(3, 31))
                .lease("L2", "H2", "A", day(4, 11), null));
    assertThat(turnovers(report))
        .containsExactly(new Row.OfTurnover("Gata A", day(3, 31), day(4, 11), 10));
  }

  @Test
  void theNextDayIsNoDayAtAll() {
    Report report =
        report(
            town()
                .dwelling("A", 1)
                .lease("L1", "H1", "A", BEFORE, day(3, 31))
                .lease("L2", "H2", "A", day(4, 1), null));
    assertThat(turnovers(report)).extracting(Row.OfTurnover::days).containsExactly(0);
  }

  @Test
  void aNewLeaseWithTheSameTenantIsNoTurnaround() {
    Report report =
        report(
            town()
                .dwelling("A", 1)
                .lease("L1", "H1", "A", BEFORE, day(3, 31))
                .lease("L2", "H1", "A", day(4, 11), null));
    assertThat(turnovers(report)).isEmpty();
  }

  @Test
  void itIsCountedInTheYearTheNewLeaseStarts() {
    Report report =
        report(
            town()
                .dwelling("A", 1)
                .dwelling("B", 1)
                .lease("L1", "H1", "A", BEFORE, LocalDate.of(2025, 12, 20))
                .lease("L2", "H2", "A", day(1, 3), null)
                .lease("L3", "H3", "B", BEFORE, day(12, 20))
                .lease("L4", "H4", "B", LocalDate.of(2027, 1, 3), null));
    assertThat(turnovers(report)).extracting(Row.OfTurnover::where).containsExactly("Gata A");
  }

  @Test
  void eachDayHasTheCauseThatIsStatedForIt() {
    Report report =
        report(
            town()
                .dwelling(
                    "A",
                    1,
                    h ->
                        h.status(BEFORE, Status.LET)
                            .status(day(4, 3), Status.MAINTENANCE)
                            .status(day(4, 8), Status.READY)
                            .status(day(4, 10), Status.RESERVED))
                .lease("L1", "H1", "A", BEFORE, day(3, 31))
                .lease("L2", "H2", "A", day(4, 11), null));
    List<Row.OfStretch> stretches =
        report.figures().stream()
            .filter(figure -> figure.key().equals("turnaround.cause"))
            .flatMap(figure -> ((Figure.Counted<?>) figure).rows().stream())
            .map(Row.OfStretch.class::cast)
            .toList();
    assertThat(stretches)
        .containsExactly(
            stretch(day(4, 3), day(4, 7), EmptyCause.WORKS, 5),
            stretch(day(4, 8), day(4, 9), EmptyCause.ALLOTMENT, 2),
            stretch(day(4, 10), day(4, 10), EmptyCause.MOVING_IN, 1),
            stretch(day(4, 1), day(4, 2), EmptyCause.NOT_STATED, 2));
    assertThat(stretches.stream().mapToInt(Row.OfStretch::days).sum()).isEqualTo(10);
    assertThat(EmptyCause.WORKS.unit()).isEqualTo(Unit.EI);
  }

  private static Row.OfStretch stretch(LocalDate from, LocalDate until, EmptyCause why, int days) {
    return new Row.OfStretch("Gata A", from, until, why, why.unit(), days);
  }

  @Test
  void daysAreVacantFromTheFirstDayThatAnythingIsKnown() {
    Report report =
        report(
            town()
                .dwelling("A", 1, h -> h.status(day(12, 22), Status.READY))
                .dwelling("B", 1)
                .dwelling("C", 1)
                .lease("L1", "H1", "C", BEFORE, day(12, 30)));
    Figure.Counted<?> vacancy = (Figure.Counted<?>) report.figure("vacancy").orElseThrow();
    assertThat(vacancy.value()).isEqualTo(10 + 1);
    assertThat(rows(report, "vacancy.unknown", Row.OfDwelling.class))
        .extracting(Row.OfDwelling::id)
        .containsExactly("B");
    assertThat(rows(report, "vacancy.now", Row.OfDwelling.class)).hasSize(3);
  }

  @Test
  void whoHasNoNewLeaseHasMovedOn() {
    Report report =
        report(
            town()
                .dwelling("A", 1)
                .dwelling("B", 1)
                .dwelling("C", 1)
                .lease("L1", "H1", "A", day(1, 1), day(1, 10))
                .lease("L2", "H2", "B", BEFORE, day(12, 31))
                .lease("L3", "H2", "C", LocalDate.of(2027, 1, 1), null));
    assertThat(rows(report, "moves.on", Row.OfLease.class))
        .extracting(Row.OfLease::id)
        .containsExactly("L1");
    assertThat(rows(report, "moves.within", Row.OfLease.class))
        .extracting(Row.OfLease::id)
        .containsExactly("L2");
    assertThat(rows(report, "leases", Row.OfLease.class).getFirst().days()).isEqualTo(10);
  }

  @Test
  void noRowTellsWhereSomebodyWithASecretAddressLives() {
    Town town =
        new Town()
            .household("H1", Category.SITTING_TENANT, 1, 0, h -> h.secret())
            .household("H2", Category.SITTING_TENANT, 1, 0)
            .dwelling("A", 1)
            .lease("L1", "H2", "A", BEFORE, day(3, 31))
            .lease("L2", "H1", "A", day(4, 11), day(10, 31));
    for (Figure figure : report(town).figures()) {
      if (figure instanceof Figure.Counted<?> counted && !figure.key().startsWith("vacancy.")) {
        for (Row row : counted.rows()) {
          boolean ofTheOther = row instanceof Row.OfLease lease && lease.id().equals("L1");
          assertThat(ofTheOther || !row.toString().contains("Gata A")).as("%s", row).isTrue();
        }
      }
    }
  }

  private static Town town() {
    return new Town()
        .household("H1", Category.SITTING_TENANT, 1, 0)
        .household("H2", Category.SITTING_TENANT, 1, 0)
        .household("H3", Category.SITTING_TENANT, 1, 0)
        .household("H4", Category.SITTING_TENANT, 1, 0);
  }

  private static List<Row.OfTurnover> turnovers(Report report) {
    return rows(report, "turnaround", Row.OfTurnover.class);
  }

  private static Report report(Town town) {
    return Reports.of(ReportKind.THROUGHPUT, town.basisOn(LocalDate.of(2027, 1, 15)), Map.of());
  }
}
