package no.husrom.plan.study.report;

import java.util.List;

/// A study as it is told.
///
/// @param sentences what it comes to
/// @param notes how it was found, and what it does not say
public record StudyReport(
    String title, List<String> sentences, List<StudyTable> tables, List<String> notes) {

  public StudyReport {
    sentences = List.copyOf(sentences);
    tables = List.copyOf(tables);
    notes = List.copyOf(notes);
  }

  /// The same without tables that name households.
  public StudyReport withoutNames() {
    return new StudyReport(
        title, sentences, tables.stream().filter(table -> !table.names()).toList(), notes);
  }
}
