/// What is wrong in the files of an import, where it stands, and what to do, as values and as
/// words.
///
/// Decided: a problem is a value of a closed set of kinds, so that the window can count and filter
/// and every kind has its sentence in each language; it names file, sheet, row and column as the
/// spreadsheet shows them. What the program did by itself without losing anything is a note and no
/// problem. Not chosen: to stop at the first problem.
@NullMarked
package no.husrom.exchange.problem;

import org.jspecify.annotations.NullMarked;
