/// Duplicates merged in a window.
@NullMarked
package no.husrom.exchange.ui.merge;

import org.jspecify.annotations.NullMarked;
