/// Two records held against each other and made one.
@NullMarked
package no.husrom.exchange.merge;

import org.jspecify.annotations.NullMarked;
