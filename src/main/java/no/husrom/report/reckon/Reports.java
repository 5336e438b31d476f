package no.husrom.report.reckon;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.husrom.measure.ladder.Ladder;
import no.husrom.office.Decision;
import no.husrom.plan.basis.Basis;
import no.husrom.report.Report;
import no.husrom.report.Report.Section;
import no.husrom.report.ReportKind;
import no.husrom.rule.settlement.DecisionFinding;
import no.husrom.rule.settlement.DecisionText;

/// Makes a report from what is registered.
public final class Reports {
  private Reports() {}

  /// The report on the basis' year, made on its day.
  ///
  /// @param ladders how far households have come with each instrument
  public static Report of(ReportKind kind, Basis basis, Map<String, Ladder> ladders) {
    Tenure tenure = new Tenure(basis);
    int year = basis.year();
    LocalDate yearEnds = LocalDate.of(year, 12, 31);
    LocalDate day = kind.looksAhead() ? basis.day() : Days.earlier(basis.day(), yearEnds);
    List<Section> sections =
        switch (kind) {
          case KOSTRA -> new KostraFigures(tenure, year, day).sections();
          case NEEDS_REPORT -> new NeedsReportFigures(basis, tenure, ladders).sections();
          case NEED_OVERVIEW -> new NeedOverviewFigures(basis, tenure).sections();
          case THROUGHPUT -> new ThroughputFigures(tenure, year, day).sections();
        };
    return new Report(
        kind,
        year,
        day,
        !kind.looksAhead() && day.isBefore(yearEnds),
        basis.registers().office().municipality(),
        sections,
        kind == ReportKind.NEEDS_REPORT ? findings(basis.decision()) : List.of());
  }

  private static List<DecisionFinding> findings(Decision decision) {
    return DecisionText.check(decision.text(), decision.year(), decision.decided());
  }
}
