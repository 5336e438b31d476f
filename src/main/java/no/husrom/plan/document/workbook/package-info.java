/// The plan as a workbook for the council's secretary and the office.
///
/// Decided: a sheet a question (who lives where, who is not placed, is there enough, which leases
/// end, what must be got, who does what, what is it reckoned from), the balance in live formulas
/// and a native chart; what may not be told is taken out before a cell is written. The public
/// edition has other sheets, not the same ones with holes.
@NullMarked
package no.husrom.plan.document.workbook;

import org.jspecify.annotations.NullMarked;
