/// The grants for the households in the register.
///
/// Decided: only refugees with a settlement date are counted, and members who are expected count in
/// the household they come to, from the day they come.
@NullMarked
package no.husrom.household.grant;

import org.jspecify.annotations.NullMarked;
