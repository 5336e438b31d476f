/// Tests of the tape without its window.
@NullMarked
package no.husrom.kit.tape;

import org.jspecify.annotations.NullMarked;
