/// What the yearly figures ask about a household's way to a municipal dwelling: when it applied and
/// got its decision, since when it lives somewhere temporary, and the groups it is counted in.
///
/// Decided: a record of its own beside the household, since only reports read it. Not chosen: facts
/// told by the plan, as a stated date of moving in: leases say that.
@NullMarked
package no.husrom.household.queue;

import org.jspecify.annotations.NullMarked;
