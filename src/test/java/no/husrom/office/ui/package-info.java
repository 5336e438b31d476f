/// The office's own settings on the screen under test.
@NullMarked
package no.husrom.office.ui;

import org.jspecify.annotations.NullMarked;
