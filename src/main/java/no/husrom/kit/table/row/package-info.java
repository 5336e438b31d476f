/// The rows of a table without its nodes: columns, filters, order, what is chosen and what it comes
/// to.
///
/// Decided: rows are sorted and filtered on the records' facts; sort keys are made once a row and
/// kept. What is chosen is a set of bits and a run of columns: TableView's own selection model
/// lists every chosen cell as an object, and tells every listener of each. Not chosen: TableView's
/// own sorting, which asks the cell factory at every comparison and took ten seconds on 100,000
/// rows, and ControlsFX's TableFilter, which took over a minute.
@NullMarked
package no.husrom.kit.table.row;

import org.jspecify.annotations.NullMarked;
