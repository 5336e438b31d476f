@NullMarked
package no.husrom.exchange.ui.block;

import org.jspecify.annotations.NullMarked;
