/// Dwellings as they may be shown: with who holds them, unless that is secret.
///
/// Decided: what a lease makes of a dwelling is told here, below the leases, so that the register
/// of dwellings can show it without knowing what a lease is. Not chosen: a status column kept in
/// step with the leases, which would be wrong the day somebody forgot.
@NullMarked
package no.husrom.dwelling.use;

import org.jspecify.annotations.NullMarked;
