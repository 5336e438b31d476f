/// How a table is looked at, kept under a name; and the columns nobody foresaw.
///
/// Decided: a view says which columns are shown, their order, the order of the rows and the
/// filters. A column that is no more is passed over when a view is taken up again, and one that is
/// new is hidden. Where views and own columns are kept is the room's affair ([Views],
/// [OwnColumns]).
@NullMarked
package no.husrom.kit.table.view;

import org.jspecify.annotations.NullMarked;
