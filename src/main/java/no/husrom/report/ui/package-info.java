/// The yearly reports on the screen: the figures with definition and source, the rows behind each,
/// and the way to the workbook.
///
/// Decided: one page for all of them, since they are looked at the same way once a year. Not
/// chosen: a wizard: there is nothing to answer but which and when.
@NullMarked
package no.husrom.report.ui;

import org.jspecify.annotations.NullMarked;
