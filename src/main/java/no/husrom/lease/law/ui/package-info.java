/// One lease before the tenancy act, on the screen.
@NullMarked
package no.husrom.lease.law.ui;

import org.jspecify.annotations.NullMarked;
