/// What the columns of a foreign sheet are: finding the row of headings, the register that the
/// sheet belongs to, and the field of each column; and the mapping a user may set instead.
///
/// Decided: the names that columns have in the wild stand in `headings.properties`. A sheet belongs
/// to the register whose fields most of its headings name; a sheet of dwellings that also says who
/// lives there since when feeds all three registers. A column nobody knows becomes the record's own
/// free field, so nothing the office keeps is lost; one that identifies persons is not read at all.
/// A heading that starts with an asterisk is always a free field. Not chosen: guessing from the
/// cells below, which would make the same column mean one thing one year and another the next. What
/// a user says of columns and words goes before all this.
@NullMarked
package no.husrom.exchange.heading;

import org.jspecify.annotations.NullMarked;
