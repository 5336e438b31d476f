/// Coloured words that the office hangs on records.
///
/// Decided: a tag is seen in the table as a dot before the record's name, and in words beside the
/// record, so that its colour never stands alone; the menu hangs it on all chosen rows as one step.
/// Not chosen: to colour whole rows, on which the words of two tags would fight and the chosen row
/// be lost.
@NullMarked
package no.husrom.kit.tag;

import org.jspecify.annotations.NullMarked;
