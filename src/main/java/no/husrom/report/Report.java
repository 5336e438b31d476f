package no.husrom.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.husrom.rule.settlement.DecisionFinding;

/// A report on one year. `day` is the day it counts on; it is `preliminary` while the day it is to
/// count on has not come. `findings` are what is to be looked at in the council's decision, where
/// the report tells of it.
public record Report(
    ReportKind kind,
    int year,
    LocalDate day,
    boolean preliminary,
    String municipality,
    List<Section> sections,
    List<DecisionFinding> findings) {

  /// Figures under one heading.
  public record Section(String key, List<Figure> figures) {
    public Section {
      figures = List.copyOf(figures);
    }
  }

  public Report {
    sections = List.copyOf(sections);
    findings = List.copyOf(findings);
  }

  public List<Figure> figures() {
    return sections.stream().flatMap(section -> section.figures().stream()).toList();
  }

  /// The figure of this key, the first when several have it.
  public Optional<Figure> figure(String key) {
    return figures().stream().filter(figure -> figure.key().equals(key)).findFirst();
  }
}
