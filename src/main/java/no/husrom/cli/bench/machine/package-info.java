/// The machine that something is measured on: what it is, how fast by a yardstick, and what memory
/// a measuring took.
///
/// Decided: a yardstick of plain Java work, so that figures of two machines can be held against
/// each other. Not chosen: the processor's own name and speed, which say little of either.
@NullMarked
package no.husrom.cli.bench.machine;

import org.jspecify.annotations.NullMarked;
