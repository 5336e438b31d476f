/// Small charts on the screen.
///
/// Decided: drawn of plain regions, so that they grow with the text and follow the theme. Not
/// chosen: JavaFX's charts, whose axes and animation are for larger ones.
@NullMarked
package no.husrom.kit.chart;

import org.jspecify.annotations.NullMarked;
