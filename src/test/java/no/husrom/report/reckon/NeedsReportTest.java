package no.husrom.report.reckon;

import static no.husrom.plan.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.husrom.dwelling.Status;
import no.husrom.household.Category;
import no.husrom.household.LegalGround;
import no.husrom.household.State;
import no.husrom.plan.Town;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.need.Need;
import no.husrom.plan.need.NeedAssumptions;
import no.husrom.report.Figure;
import no.husrom.report.Report;
import no.husrom.report.ReportKind;
import no.husrom.report.Row;
import no.husrom.rule.rate.RateBook;
import org.junit.jupiter.api.Test;

class NeedsReportTest {
  private static final LocalDate BEFORE_THE_RATES = LocalDate.of(2025, 11, 26);

  @Test
  void aDwellingThatIsSaidToBeLetIsNotReadyThoughNoLeaseIsRegistered() {
    Report report =
        report(
            new Town()
                .dwelling("ready", 1, h -> h.status(day(1, 1), Status.READY))
                .dwelling("unsaid", 1)
                .dwelling("let", 1, h -> h.status(day(1, 1), Status.LET))
                .dwelling("notice", 1, h -> h.status(day(1, 1), Status.NOTICE_GIVEN)));
    assertThat(dwellings(report, "empty.ready")).containsExactly("ready", "unsaid");
    assertThat(dwellings(report, "empty.unclear")).containsExactly("let", "notice");
  }

  @Test
  void aDwellingWhoseTenantStaysWhenTheTermIsOverIsNotReady() {
    Report report =
        report(
            new Town()
                .dwelling("stays", 1)
                .dwelling("left", 1)
                .dwelling("said", 1, h -> h.status(day(2, 1), Status.READY))
                .household("H1", Category.SITTING_TENANT, 1, 0)
                .household("H2", Category.SITTING_TENANT, 1, 0, h -> h.state(State.MOVED_OUT))
                .household("H3", Category.SITTING_TENANT, 1, 0)
                .lease("L1", "H1", "stays", day(1, 31))
                .lease("L2", "H2", "left", day(1, 31))
                .lease("L3", "H3", "said", day(1, 31)));
    assertThat(dwellings(report, "empty.ready")).containsExactly("left", "said");
    assertThat(dwellings(report, "empty.unclear")).containsExactly("stays");
  }

  @Test
  void whereTheRatesOfTheDayAreMissingOnlyTheLoansAreNotReckoned() {
    Town town = new Town().dwelling("A", 1).household("H1", Category.DISADVANTAGED, 1, 0);
    Basis basis = town.basisOn(BEFORE_THE_RATES).withRates(RateBook.shipped());
    Report report = Reports.of(ReportKind.NEEDS_REPORT, basis, Map.of());
    assertThat(report.figure("startLoan.applied")).get().isInstanceOf(Figure.Counted.class);
    assertThat(report.figure("startLoan.noRates")).get().isInstanceOf(Figure.Unregistered.class);
    assertThat(report.figure("startLoan.possible")).isEmpty();
    assertThat(dwellings(report, "empty.ready")).containsExactly("A");
  }

  @Test
  void theSettledAreCountedAsThePlanCountsThem() {
    Town town =
        new Town()
            .decided(20, 0)
            .household("two", Category.REFUGEE, 2, 0, h -> h.settledOn(day(2, 1)))
            .household("nobody", Category.REFUGEE, 0, 0, h -> h.settledOn(day(2, 1)))
            .household(
                "reunited",
                Category.REFUGEE,
                1,
                0,
                h -> h.settledOn(day(2, 1)).expects(day(3, 1), 2015).expects(day(3, 1), 2016))
            .household(
                "family",
                Category.REFUGEE,
                3,
                0,
                h -> h.settledOn(day(2, 1)).ground(LegalGround.FAMILY));
    Basis basis = town.basisOn(day(6, 1));
    Report report = Reports.of(ReportKind.NEEDS_REPORT, basis, Map.of());
    Figure.Counted<?> settled =
        report.figures().stream()
            .filter(f -> f.key().equals("refugees.settled") && f.about().contains("2026"))
            .map(Figure.Counted.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(settled.value())
        .isEqualTo(4)
        .isEqualTo(Need.of(basis, 20, NeedAssumptions.PROPOSED).persons().settled());
  }

  private static Report report(Town town) {
    return Reports.of(ReportKind.NEEDS_REPORT, town.basisOn(day(6, 1)), Map.of());
  }

  private static List<String> dwellings(Report report, String key) {
    return KostraTest.rows(report, key, Row.OfDwelling.class).stream()
        .map(Row.OfDwelling::id)
        .toList();
  }
}
