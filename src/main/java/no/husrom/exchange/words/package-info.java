/// How people write things in sheets: words in any case and with any punctuation, dates, numbers
/// with units, lists in one cell.
///
/// Decided: words that mean something stand in `words.properties`, so that a new one is a line of
/// data; they are compared without capitals and punctuation. A date with dots has the day first, as
/// everywhere in Norway; one with slashes or dashes may come from a system of another country, and
/// is read as the other cells of its column tell, or as somebody says.
@NullMarked
package no.husrom.exchange.words;

import org.jspecify.annotations.NullMarked;
