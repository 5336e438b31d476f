/// Commands on the registers: make a database with the demo municipality, bring sheets in, take
/// them out.
@NullMarked
package no.husrom.cli.office;

import org.jspecify.annotations.NullMarked;
