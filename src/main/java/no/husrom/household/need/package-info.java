/// What a household needs and can bear, reckoned from what is registered: bedrooms by the office's
/// norm or its override, and the most rent.
///
/// Decided: beside the register and not in the plan, since the register's screen shows the same
/// figures as the plan uses.
@NullMarked
package no.husrom.household.need;

import org.jspecify.annotations.NullMarked;
