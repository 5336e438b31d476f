/// Tests of the lease register on the screen.
@NullMarked
package no.husrom.lease.ui;

import org.jspecify.annotations.NullMarked;
