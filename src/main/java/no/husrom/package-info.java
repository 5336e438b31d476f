/// Where the program starts.
@NullMarked
package no.husrom;

import org.jspecify.annotations.NullMarked;
