/// What a plan is made from: the registers, the council's decisions, the measures and what is
/// decided by hand, read together; and what they say of each household: its size, what it can pay,
/// and whether it must move in the year.
///
/// Decided: a household is planned for with everybody expected by the end of the year, since nobody
/// should have to move twice in one. Not chosen: reading the registers again at each wizard step;
/// the whole wizard works on one basis.
@NullMarked
package no.husrom.plan.basis;

import org.jspecify.annotations.NullMarked;
