/// Ways to lay things out that JavaFX has not.
///
/// Decided: a layout of our own is one class that answers for its height at a width, so that what
/// it holds may wrap. Not chosen: TilePane, whose tiles are all as large as the largest.
@NullMarked
package no.husrom.kit.layout;

import org.jspecify.annotations.NullMarked;
