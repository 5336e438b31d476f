/// How long things take in a window, for whoever measures the program.
///
/// Decided: a time ends with the layout of the first frame that shows the result, which is what the
/// user waits for; how long the window stood still is the longest time between two frames, so that
/// an idle window shows the frame's own 17 ms. Not chosen: to time the calls alone, which leaves
/// out the layout that they cause.
@NullMarked
package no.husrom.kit.measure;

import org.jspecify.annotations.NullMarked;
