/// The lease register: who lives where, when, and on what terms.
///
/// Decided: when a lease holds its dwelling is an [Occupancy], kept by the schema so that two can
/// never overlap in one dwelling. The lease between the owner and the municipality of a leased-in
/// dwelling stands with the dwelling (its holding); the leases here are the households' own.
@NullMarked
package no.husrom.lease;

import org.jspecify.annotations.NullMarked;
