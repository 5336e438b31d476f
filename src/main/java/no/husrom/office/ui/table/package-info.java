/// Keeps the views and own columns of the screens' tables in the database.
@NullMarked
package no.husrom.office.ui.table;

import org.jspecify.annotations.NullMarked;
