/// What there is to give out in the year: dwellings by where they come from and from which day,
/// each number with the rows behind it.
///
/// Decided: a home counts once, from the first day somebody new could live in it; the home of a
/// tenant who may move counts only when the plan moves the tenant. Not chosen: shares of dwellings
/// (so many per cent fall vacant), which nobody can check at a desk.
@NullMarked
package no.husrom.plan.supply;

import org.jspecify.annotations.NullMarked;
