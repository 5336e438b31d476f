/// The whole program under test, in its window.
@NullMarked
package no.husrom.app;

import org.jspecify.annotations.NullMarked;
