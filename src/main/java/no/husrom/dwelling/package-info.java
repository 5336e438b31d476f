/// The dwelling register: each dwelling at the municipality's disposal, its facts, and its states
/// over time.
///
/// Decided: a room that is let on its own lease in a shared house is a [Dwelling] of kind `ROOM`
/// that names its house in `partOf`, since Statistics Norway counts each such room as one dwelling
/// and a lease always holds exactly one dwelling. A fact that may be unknown is null and stays
/// unknown: it is never guessed.
@NullMarked
package no.husrom.dwelling;

import org.jspecify.annotations.NullMarked;
