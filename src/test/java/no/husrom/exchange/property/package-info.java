/// A property system's files in, from the headings to the registers.
@NullMarked
package no.husrom.exchange.property;

import org.jspecify.annotations.NullMarked;
