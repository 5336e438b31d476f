/// Bostøtte on the command line.
@NullMarked
package no.husrom.cli.allowance;

import org.jspecify.annotations.NullMarked;
