/// A report as a workbook: the figures first, and a sheet for each number with the rows behind it.
///
/// Decided: each number on the first sheet is a formula over its own sheet, so that whoever doubts
/// it can see what it is made of. Not chosen: one long sheet of rows with filters, where a row that
/// is counted in two figures stands twice or not at all.
@NullMarked
package no.husrom.report.workbook;

import org.jspecify.annotations.NullMarked;
