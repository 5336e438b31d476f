@NullMarked
package no.husrom.search;

import org.jspecify.annotations.NullMarked;
