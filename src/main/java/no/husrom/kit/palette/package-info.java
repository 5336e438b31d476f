/// One box over everything: the user types, chooses and goes there, without the mouse.
///
/// Decided: it lies over the window's content and not in a window of its own, so that the focus, a
/// screen reader and the size of the text are the window's. What can be found is not known here: a
/// function answers a question with items. Not chosen: a search box that is always shown, which
/// each page's own search would be taken for.
@NullMarked
package no.husrom.kit.palette;

import org.jspecify.annotations.NullMarked;
