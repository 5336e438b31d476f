/// Telling whom a row speaks of: how addresses and labels are compared, and looking a record up by
/// them.
///
/// Decided: spelling that does not change an address does not make another dwelling ("4 B" and
/// "4b"), but nothing is taken for the same that might be two. A row that fits several records is
/// told so, and never given to the first.
@NullMarked
package no.husrom.exchange.match;

import org.jspecify.annotations.NullMarked;
