/// Cells written in the window's tables, judged as the rows of a sheet are: pasted blocks, filled
/// columns, one cell.
///
/// Decided: a block is made a sheet and goes through the readers and the judgement of the import,
/// so that a word means the same wherever it is written. But a cell that cannot be read is never
/// left out with a warning, since the one who wrote it sits there and can mend it, and an emptied
/// cell of a known record erases the fact, since a person did it.
@NullMarked
package no.husrom.exchange.block;

import org.jspecify.annotations.NullMarked;
