/// Records that are probably the same one registered twice: found, held against each other fact by
/// fact, and merged when a person says so.
///
/// Decided: nothing is ever merged by itself, and no record is deleted. The record that is kept
/// gets the facts that the person chose, and what refers to the other: leases, rooms, tags, files,
/// facts that were verified, measures tried, and what is decided by hand for the plans to come. The
/// other stays as closed, with a note that says which one it was.
///
/// What is dropped, until the step is undone: facts of the other that were not chosen; its measure,
/// decision or verified fact where the kept one has its own; and the numbers by which a property
/// system's files find it, since the kept one is to be found from now on. Only a merge of
/// households leaves no choice in one thing: the stricter address secrecy holds for both records.
///
/// All of it is one step of the history. Two whose leases overlap in one dwelling cannot be merged
/// before the leases are corrected; leases of hidden households are counted and not named. Plans
/// that are made keep what they said. Not chosen: a list of pairs that are not the same; what tells
/// two records apart is written in them, as a unit number or a birth year.
@NullMarked
package no.husrom.exchange.merge;

import org.jspecify.annotations.NullMarked;
