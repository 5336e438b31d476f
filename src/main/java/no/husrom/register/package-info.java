/// The three registers seen as one, on one day.
///
/// Decided: whoever needs dwellings, households and leases together (import, plan, overview,
/// report) reads them as one value from one transaction, so that nobody sees half a change; as they
/// once stood they are turned back from the history, which is kept anyway. Not chosen: a cache; a
/// page reads again after each commit.
@NullMarked
package no.husrom.register;

import org.jspecify.annotations.NullMarked;
