/// The office's own sheets in and out: import, the empty template, the registers as a workbook,
/// Kobo's columns, a property system's files.
///
/// Decided: reading is apart from saving. Files are opened, their sheets recognised, their rows
/// judged against a snapshot of the registers, and all of that is a value, the [ImportPreview],
/// that a person can look at; saving it is one transaction that first sees that the registers are
/// still as they were. A row that is refused leaves the others alone, unless the user is strict; a
/// file that cannot be read leaves everything alone. An empty cell keeps what is known: a sheet can
/// add and change facts, and only a person in the window can erase one. Of a workbook that the
/// program exported itself only what was edited in it counts; where the program has changed the
/// same field meanwhile, nothing is saved before somebody has chosen. Not chosen: rows that delete
/// records, since a sheet is too often an excerpt.
@NullMarked
package no.husrom.exchange;

import org.jspecify.annotations.NullMarked;
