/// Writing in a table as in a spreadsheet: a block pasted, cells filled and changed, many rows at
/// once.
///
/// Decided: whatever is written is judged whole by the room that owns the records, through
/// [Sheet][no.husrom.kit.table.edit.Sheet], by the rules of its import; it is saved in one
/// transaction or not at all. What is bad is shown where it stands and mended there. Not chosen:
/// saving the good rows of a block and giving the others back, which leaves nobody sure of what is
/// done.
@NullMarked
package no.husrom.kit.table.edit;

import org.jspecify.annotations.NullMarked;
