/// What comes of moving a household in the picture of the year: whether it may, which rule says no,
/// and what it costs whom.
///
/// Decided: all homes of a household are judged at once, off the screen's thread, as soon as it is
/// taken up, so that dragging only looks up. A price is the most it can cost: the exact one is
/// found by planning again.
@NullMarked
package no.husrom.plan.ui.chart.move;

import org.jspecify.annotations.NullMarked;
