@NullMarked
package no.husrom.search.record;

import org.jspecify.annotations.NullMarked;
