/// The table of records: search, filters, sorting in Norwegian order, keyboard, and speed at a
/// hundred thousand rows.
///
/// Decided: rows are sorted and filtered by our own [Rows][no.husrom.kit.table.Rows] on the
/// records' facts; sort keys are made once a row and kept. Not chosen: TableView's own sorting,
/// which asks the cell factory at every comparison and took ten seconds on 100,000 rows, and
/// ControlsFX's TableFilter, which took over a minute.
@NullMarked
package no.husrom.kit.table;

import org.jspecify.annotations.NullMarked;
