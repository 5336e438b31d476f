/// Tests of plans that change, on the screen.
@NullMarked
package no.husrom.plan.ui.change;

import org.jspecify.annotations.NullMarked;
