/// How a property system's files are known by their headings.
@NullMarked
package no.husrom.exchange.heading.property;

import org.jspecify.annotations.NullMarked;
