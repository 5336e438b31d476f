/// Tests of the picture of the year.
@NullMarked
package no.husrom.plan.ui.chart;

import org.jspecify.annotations.NullMarked;
