/// What of the office's records can be found by words: dwellings, households, leases, the council's
/// decisions and the editions of plans.
///
/// Decided: read with only the columns that are shown or searched, so that a hundred thousand
/// records are read anew after a commit without anybody noticing. A household is found by its label
/// and nothing else of it; the lease of a household with a secret address has no address here, and
/// no note is searched, since nobody knows what stands in it.
@NullMarked
package no.husrom.search.record;

import org.jspecify.annotations.NullMarked;
