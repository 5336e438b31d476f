/// The yearly figures that are owed to others: KOSTRA form 13, the need report to Husbanken, the
/// need overview of boligsosial lov § 5, and the office's own throughput. Each number has a
/// definition, a source and the rows behind it.
///
/// Decided: a number is never kept apart from its rows: it is their count, or the sum of one of
/// their columns. What the registers do not know is a figure too, one that says so; nothing is
/// guessed. No row ties an address to a household with a secret address. Not chosen: figures stored
/// year by year; they are reckoned anew from the days that are registered.
@NullMarked
package no.husrom.report;

import org.jspecify.annotations.NullMarked;
