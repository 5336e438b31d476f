@NullMarked
package no.husrom.overview.ui;

import org.jspecify.annotations.NullMarked;
