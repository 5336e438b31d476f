/// The procurement brief: what one more dwelling of each kind would be worth from each month, as a
/// list to buy, build or lease in.
///
/// Two steps, and every figure says which it is of. Estimated: the dwelling is put into the plan
/// that stands, with all others where they are but for one, who may pass a home on: somebody moves
/// into the new one, and, where that helps, somebody else into the home that is left. Each such
/// plan is recomputed by the independent checker, so an estimate is a promise: it is worth at least
/// so much. Checked: the best ten of the list are planned again with the dwelling in it.
///
/// Decided: a kind whose worth is the same from a later month is listed once, with the last month
/// it is worth that much; an accessible dwelling is listed only when it is worth more than an
/// ordinary one. Not chosen: the prices of the linear program, which are the worth of a small part
/// of a dwelling and cannot be carried to a council.
@NullMarked
package no.husrom.plan.solve.study.procure;

import org.jspecify.annotations.NullMarked;
