/// The command that holds a lease against the tenancy act.
@NullMarked
package no.husrom.cli.tenancy;

import org.jspecify.annotations.NullMarked;
