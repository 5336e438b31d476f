/// The three registers seen as one, on one day.
///
/// Decided: whoever needs dwellings, households and leases together (import, plan, overview,
/// report) reads them as one value from one transaction, so that nobody sees half a change; as they
/// once stood they are turned back from the history, which is kept anyway. A page reads again after
/// each commit; the database tells in the same transaction which records that were read before
/// still stand, so that a city's 100,000 need not be read for each page. Not chosen: a cache that
/// pages hold themselves.
@NullMarked
package no.husrom.register;

import org.jspecify.annotations.NullMarked;
