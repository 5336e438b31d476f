/// Grants to the municipality for those it settles: who they are paid for, in which year, how much,
/// and by when they must be applied for.
///
/// Decided: a grant whose rate is not known is listed with no amount, so that the coordinator sees
/// that it is there; sums are said to be sums of the known ones.
@NullMarked
package no.husrom.rule.grant;

import org.jspecify.annotations.NullMarked;
