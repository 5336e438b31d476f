/// How sheets are read, kept as a file: a `husrom-mapping/1`, written by one import, corrected by
/// hand, and used by the next.
///
/// Decided: JSON that a person can correct in a text editor, so every flaw is told by the place
/// where it stands, and nothing that is misspelt is passed over. What stands right of a heading or
/// a word is a name that does not change with the language. Not chosen: mappings kept in the
/// database, where one office's could not help another.
@NullMarked
package no.husrom.exchange.remember;

import org.jspecify.annotations.NullMarked;
