@NullMarked
package no.husrom.office.ui.table;

import org.jspecify.annotations.NullMarked;
