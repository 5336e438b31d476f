/// Whether a dwelling's address can be as it is written: the forms of the land register's numbers,
/// the postal register, and the municipalities with their mergers.
///
/// Decided: a [Doubt] is told and never refused, since registers change, a new street has no
/// postcode in last year's list, and an office may number its rooms as it likes. The tables are
/// shipped with the program and name their source and day. Not chosen: asking the registers over
/// the net, which the program does not use.
@NullMarked
package no.husrom.dwelling.place;

import org.jspecify.annotations.NullMarked;
