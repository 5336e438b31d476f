/// Reckons the figures from the registers, the decisions and the adopted plan.
///
/// Decided: pure, from one basis that is read in one transaction; a class a report. What the
/// registers say only of today (who waits, what state a household is in) is counted today, and days
/// that are registered are counted on the day of the report.
@NullMarked
package no.husrom.report.reckon;

import org.jspecify.annotations.NullMarked;
