/// The consumer price index (konsumprisindeksen) as a table of months.
///
/// Decided: the table is the office's own, pasted from Statistics Norway; the program ships none,
/// since it is new each month. A month that is missing is missing: never taken from its neighbours.
@NullMarked
package no.husrom.rule.tenancy.index;

import org.jspecify.annotations.NullMarked;
