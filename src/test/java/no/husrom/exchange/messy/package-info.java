/// Files as offices have them: made by [MessyFiles], kept under `src/test/resources`, each with
/// what the program says of it in a text file beside it.
@NullMarked
package no.husrom.exchange.messy;

import org.jspecify.annotations.NullMarked;
