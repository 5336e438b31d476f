/// Why the plan is as it is: facts, never words.
///
/// Decided: whatever can be read from the facts is read from them; what would help is tried on the
/// plan and held against the referee; what another choice would cost is found by planning again
/// with that choice fixed. So every reason is true of a plan that was made, not of a model of it.
/// Not chosen: reading reasons out of row prices, which are right only at the margin.
///
/// The [Obstacles] of a household without a home are a set of rules and of other households. *Kept*
/// are those in the set. The household *can be placed* with these kept when there is a home and a
/// start day of the planner's for it such that the referee finds nothing added that breaks a kept
/// rule, in a problem with the household and the kept households only, these as the plan has them.
/// With all of the set kept it cannot; with any one left out it can. For this:
///
/// - What a home is stands always, and is in no set: it is in the problem and the period, one
///   household has it at a time, or as many as can share it and of one group, and its tenant leaves
///   first. Those who share a converted dwelling are always there, since a place in it needs them.
/// - Limits are kept as they are used in the plan: what others take from them stays taken, also
///   when these are not kept. The home of a tenant who leaves it in the plan is free from that day.
/// - Homes are every dwelling on offer with a date or a tenant, a place in a dwelling that is
///   shared in the plan or, where the norms convert for one, could be, every measure, a new lease
///   at home and the ways out. Days are the planner's own whatever gives way: the household's
///   first, the home's first, the first of each bucket, and the day of a pin to that home.
@NullMarked
package no.husrom.plan.solve.explain;

import org.jspecify.annotations.NullMarked;
