/// What the window shows before there is a database: how to begin, waiting, and why it cannot be
/// opened.
///
/// Decided: one question the first time and no more; everything else has a default that can be
/// changed later. Not chosen: a wizard of settings before the user has seen anything.
@NullMarked
package no.husrom.app.start;

import org.jspecify.annotations.NullMarked;
