/// Tests of the dwelling register on the screen.
@NullMarked
package no.husrom.dwelling.ui;

import org.jspecify.annotations.NullMarked;
