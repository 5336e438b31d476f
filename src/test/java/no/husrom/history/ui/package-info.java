@NullMarked
package no.husrom.history.ui;

import org.jspecify.annotations.NullMarked;
