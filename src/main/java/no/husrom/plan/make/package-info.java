/// From the registers and a draft to the planner's problem, and from its proposal to a plan.
///
/// Decided: what the register does not know is taken as no hindrance for rent (unknown income bears
/// any rent, unknown rent is borne by all) and as a hindrance for accessibility (unknown is not
/// accessible); a measure that is not certain counts with the expected number of units; a dwelling
/// that is reserved by the adopted plan is kept for its household; households with a secret address
/// are planned for like all others, and it is the documents that keep silent about where.
@NullMarked
package no.husrom.plan.make;

import org.jspecify.annotations.NullMarked;
