/// The commands of the history: what was done, and doing it again.
@NullMarked
package no.husrom.cli.history;

import org.jspecify.annotations.NullMarked;
