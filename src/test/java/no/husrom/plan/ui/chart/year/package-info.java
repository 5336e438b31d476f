/// Tests of what the picture of the year shows.
@NullMarked
package no.husrom.plan.ui.chart.year;

import org.jspecify.annotations.NullMarked;
