/// Tests of the household register on the screen.
@NullMarked
package no.husrom.household.ui;

import org.jspecify.annotations.NullMarked;
