/// Tests of plans on the screen.
@NullMarked
package no.husrom.plan.ui;

import org.jspecify.annotations.NullMarked;
