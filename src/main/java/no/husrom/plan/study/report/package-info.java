/// The studies told: title, sentences, tables and notes, the same for window, paper, workbook and
/// command line.
///
/// Decided: a study is told once, as one [StudyReport], and each medium shows that; tables that
/// name households are marked, so that a paper for the council can leave them out. Where a
/// household with a secret address lives is in none of them.
@NullMarked
package no.husrom.plan.study.report;

import org.jspecify.annotations.NullMarked;
