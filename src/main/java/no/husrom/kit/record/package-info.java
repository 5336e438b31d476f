/// A register on the screen: the table of its records, and beside it the one that is chosen, to
/// read and edit; and a page of the rows behind a number.
///
/// Decided: editing happens beside the table, not in a window over it, so that she sees the others
/// while she types; nothing is saved before she says so. Not chosen: saving each field as it is
/// left, which would put half a change in the register. Tags and files come and go at once, since
/// each is whole by itself. What a record says in an own column and the column cannot hold, as an
/// imported "ukjent" under a number, stands in the form as it is written until somebody mends it.
@NullMarked
package no.husrom.kit.record;

import org.jspecify.annotations.NullMarked;
