/// Keeps the views and own columns of the screens' tables, and the tags and files of their records,
/// in the database.
@NullMarked
package no.husrom.office.ui.table;

import org.jspecify.annotations.NullMarked;
