/// The table of records: search, filters, sorting in Norwegian order, a cursor that chooses cells
/// as in a spreadsheet, keyboard, and speed at a hundred thousand rows.
///
/// Decided: TableView paints and scrolls; which rows are shown, in which order, and what is chosen
/// is decided in [no.husrom.kit.table.row]. Keys are those of spreadsheets where these have any,
/// and all are listed by F1. The first column stays while the others are moved sideways.
@NullMarked
package no.husrom.kit.table;

import org.jspecify.annotations.NullMarked;
