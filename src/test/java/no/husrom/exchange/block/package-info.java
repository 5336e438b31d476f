@NullMarked
package no.husrom.exchange.block;

import org.jspecify.annotations.NullMarked;
