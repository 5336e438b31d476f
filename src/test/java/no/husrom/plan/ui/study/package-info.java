/// Tests of studies on the screen.
@NullMarked
package no.husrom.plan.ui.study;

import org.jspecify.annotations.NullMarked;
