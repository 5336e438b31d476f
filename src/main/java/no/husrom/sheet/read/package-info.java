/// Opens the office's own sheets: .xlsx, .xls and .csv, told apart by content and not by name.
///
/// Decided: what a file may be is stated once, in `ReadLimits`; whatever goes wrong has a `Refusal`
/// of its own and a sentence in three languages. .xlsx is read as a stream of XML events, since the
/// workbook model of POI takes ten times the memory. What a sheet hides is read like the rest, and
/// told. Not chosen: repairing damaged files, or giving the rows before the damage.
@NullMarked
package no.husrom.sheet.read;

import org.jspecify.annotations.NullMarked;
