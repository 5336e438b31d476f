/// The import page, with real files.
@NullMarked
package no.husrom.exchange.ui;

import org.jspecify.annotations.NullMarked;
