/// The filters of a table's columns, seen and changed.
///
/// Decided: what is on stands above the table in words, so that nobody wonders where the other rows
/// are; a filter takes effect while it is typed.
@NullMarked
package no.husrom.kit.table.filter;

import org.jspecify.annotations.NullMarked;
