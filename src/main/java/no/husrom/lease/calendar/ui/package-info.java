/// The page of coming lease dates.
///
/// Decided: one table with the ordinary filters, since the dates are asked for by kind, month and
/// household alike; the wave stands above it as bars.
@NullMarked
package no.husrom.lease.calendar.ui;

import org.jspecify.annotations.NullMarked;
