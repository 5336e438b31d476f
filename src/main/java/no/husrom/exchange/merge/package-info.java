/// Records that are probably the same one registered twice: found, held against each other fact by
/// fact, and merged when a person says so.
///
/// Decided: nothing is ever merged by itself, and nothing is deleted. The record that is kept gets
/// the facts that the person chose, and what refers to the other: leases, rooms, tags, files,
/// measures tried, and what is decided by hand for the plans to come. The other stays as closed,
/// with a note that says which one it was. All of it is one step of the history. Two whose leases
/// overlap in one dwelling cannot be merged before the leases are corrected. Plans that are made
/// keep what they said. Not chosen: a list of pairs that are not the same; what tells two records
/// apart is written in them, as a unit number or a birth year.
@NullMarked
package no.husrom.exchange.merge;

import org.jspecify.annotations.NullMarked;
