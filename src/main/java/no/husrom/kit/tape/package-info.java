/// A tape chart (Gantt): rows of things over days, with bars that can be read, walked through by
/// keys, and carried to another row and day.
///
/// Decided: one canvas, on which only what is seen is painted, so that 5,000 rows scroll as 50 do;
/// every bar has a pattern and a word besides its colour; the bar in focus is said to a screen
/// reader. What a bar means, and what may be laid where, is asked of whoever shows the tape. Not
/// chosen: a node for each bar, which costs a layout for each frame that scrolls.
@NullMarked
package no.husrom.kit.tape;

import org.jspecify.annotations.NullMarked;
