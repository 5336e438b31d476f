/// The leases of the register before the tenancy act: their facts as the rule asks for them, and
/// what it finds in the user's words.
///
/// Decided: one place says each finding, for the form, the calendar, the command line and letters.
@NullMarked
package no.husrom.lease.law;

import org.jspecify.annotations.NullMarked;
