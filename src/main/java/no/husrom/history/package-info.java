/// The history (historikk): every step that was taken in the database, who took it, when, why and
/// what it changed; and taking a step back, or doing again one that was taken back, at any time.
///
/// Decided: any step can be taken back, not only the last, as long as every row still stands as the
/// step left it and nothing that came later rests on it; otherwise the later step and its record
/// are named. Taking back is a step of its own, written by the same stores, so that the history is
/// never rewritten and two leases cannot come to overlap. Not chosen: copies of the whole database,
/// which cannot leave out one step; and a list of commands in memory, which is gone after a
/// restart.
@NullMarked
package no.husrom.history;

import org.jspecify.annotations.NullMarked;
