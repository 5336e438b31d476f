/// The command that turns a published problem of others into an open problem file, to be solved and
/// checked like any other.
@NullMarked
package no.husrom.cli.convert;

import org.jspecify.annotations.NullMarked;
