/// How the sheets of an import are read, seen and corrected: where each column goes and how sure
/// that is, and what each word means.
///
/// Decided: lines for what is not sure, all the others at one press; folded when nothing is a
/// guess. Each answer is a wish, with which the files are read again at once, so what she sees is
/// always what will be imported. Boxes are made only while the lines are shown, since a wide sheet
/// has hundreds. Not chosen: a wizard of one step for each sheet, in which she could not see what
/// an answer does to the counts.
@NullMarked
package no.husrom.exchange.ui.mapping;

import org.jspecify.annotations.NullMarked;
