/// The rows of a recognised sheet as values, in the form of the registers: cells read by their
/// columns, addresses put together or taken apart, one status into the statuses over time, persons
/// into members.
@NullMarked
package no.husrom.exchange.row;

import org.jspecify.annotations.NullMarked;
