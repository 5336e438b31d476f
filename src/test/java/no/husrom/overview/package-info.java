@NullMarked
package no.husrom.overview;

import org.jspecify.annotations.NullMarked;
