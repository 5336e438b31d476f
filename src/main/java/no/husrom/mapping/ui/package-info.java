/// How well all is known, on the screen: the figures, and the list of what to find out.
///
/// Decided: the list is a table with one line for each record and unit, which is what somebody goes
/// and finds out in one call or one visit; a line leads to its record.
@NullMarked
package no.husrom.mapping.ui;

import org.jspecify.annotations.NullMarked;
