/// How fast the program is on this machine, measured the same way every time.
@NullMarked
package no.husrom.cli.bench;

import org.jspecify.annotations.NullMarked;
