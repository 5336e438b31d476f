/// What the office has made of its tables: views by name, and columns of its own.
///
/// Decided: a view is a text to this package, since only the screen knows what it means. The values
/// of own columns stand with the records, as what an import finds under headings it does not know.
@NullMarked
package no.husrom.office.table;

import org.jspecify.annotations.NullMarked;
