/// What of a plan may be shown to whom: the internal edition keeps silent about where households
/// with a secret address live, the public one about all households and all small numbers.
///
/// Decided: silence is kept here, once, before any document is written, so that no document can
/// forget it. Numbers from 1 to 4 are suppressed (prikka), and so are others from which they could
/// be reckoned. Not chosen: rounding, since councils add up.
@NullMarked
package no.husrom.plan.show;

import org.jspecify.annotations.NullMarked;
