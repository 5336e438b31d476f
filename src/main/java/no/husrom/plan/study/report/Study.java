package no.husrom.plan.study.report;

import no.husrom.plan.solve.study.Solves;
import no.husrom.plan.study.StudyYear;
import no.husrom.text.Language;

/// The studies there are.
public enum Study {
  SPLIT,
  PROCUREMENT,
  UNCERTAINTY,
  MAPPING;

  /// Makes the study and tells it. Slow: it plans the year several times.
  public StudyReport report(StudyYear year, Solves solves, Language language) {
    return switch (this) {
      case SPLIT -> SplitReport.of(year, year.split(solves), language);
      case PROCUREMENT -> BriefReport.of(year, year.procurement(solves), language);
      case UNCERTAINTY ->
          RobustReport.of(year, year.uncertainty(year.usualCutOff(), solves), language);
      case MAPPING -> MappingReport.of(year, year.mapping(solves), language);
    };
  }
}
