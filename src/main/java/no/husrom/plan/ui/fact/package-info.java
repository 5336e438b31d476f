/// What the coordinator knows while planning that belongs in the registers: how a tenant could
/// leave, and how many may move in where.
///
/// Decided: it is written at once, as a fact of the household or the year, and the plan is made
/// from it like from any other; so it is there the next time, whether this plan is saved or not.
/// Not chosen: keeping it in the wizard's draft, where the household's own page would not know it.
@NullMarked
package no.husrom.plan.ui.fact;

import org.jspecify.annotations.NullMarked;
