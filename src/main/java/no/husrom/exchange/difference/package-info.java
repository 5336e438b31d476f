/// The way back of an exported workbook (trevegs skilnad): what was edited in it is told from what
/// has happened in the program meanwhile, field by field.
///
/// Decided: a workbook carries no copy of what was exported, only a [Stamp] of the database's
/// moment; how the registers were then is turned back from the history. So the file holds no facts
/// that a person has deleted from it before sending it on, undo and redo count as the changes they
/// are, and a backup that was put back knows its own exports. An export of another database, or a
/// file that has lost its properties (a .csv, an .xls), is imported as any sheet is. As in every
/// import, an empty cell and a missing row erase nothing; they are counted in a note. A record's
/// statuses are one field, since one column follows from another. Not chosen: a hidden sheet with
/// the exported values, which would go with the file wherever it is sent; digests of them, which
/// cannot be shown.
@NullMarked
package no.husrom.exchange.difference;

import org.jspecify.annotations.NullMarked;
