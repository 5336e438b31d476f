/// The columns that the registers have in a workbook, and the registers' records as values in those
/// columns.
///
/// Decided: a record is taken apart into [Values] by field and put together from them again, the
/// same way for import, export and the comparison of the two; so a field is written in one place
/// and a round trip loses nothing. A field that stands in no column keeps its value, and so does
/// one whose cell is empty: a sheet can add and change facts, and only a person can erase one.
@NullMarked
package no.husrom.exchange.field;

import org.jspecify.annotations.NullMarked;
