/// Tests of what comes of moving a household in the picture of the year.
@NullMarked
package no.husrom.plan.ui.chart.move;

import org.jspecify.annotations.NullMarked;
