/// Commands on instruments: who could leave a municipal dwelling and is untested, and the screening
/// of a start loan.
@NullMarked
package no.husrom.cli.instrument;

import org.jspecify.annotations.NullMarked;
