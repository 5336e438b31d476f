/// The coming dates of all leases, by month, and the wave of leases from 2022 and 2023.
///
/// Decided: the calendar looks two years ahead; what is over is a finding on the lease, not a date.
/// The day a home is handed back is that of the end and not shown twice.
@NullMarked
package no.husrom.lease.calendar;

import org.jspecify.annotations.NullMarked;
