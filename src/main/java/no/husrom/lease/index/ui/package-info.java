/// The price index and the letter of a new rent, on the screen.
@NullMarked
package no.husrom.lease.index.ui;

import org.jspecify.annotations.NullMarked;
