@NullMarked
package no.husrom.mapping;

import org.jspecify.annotations.NullMarked;
