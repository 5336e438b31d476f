/// The first screen: five figures, what is due and what is missing, each with a way to its rows.
///
/// Decided: the rows open as a page of their own with a way back, so that a table is a whole table
/// with search and filters also when the text is large. Not chosen: a chart library for twelve
/// bars.
@NullMarked
package no.husrom.overview.ui;

import org.jspecify.annotations.NullMarked;
