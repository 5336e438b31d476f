/// Published problems of others turned into a [no.husrom.plan.solve.Problem], so that the planner
/// can be held against optima that others have found and proved.
///
/// Decided: only problems that are problems of housing in other words. In generalised assignment an
/// agent is a dwelling to be shared with as many places as the agent has capacity, a job is a
/// household that takes so many places in each dwelling and has so many points there; in assignment
/// the dwellings are let whole. All prices but these are zero, all have one day to move in, and
/// whoever has no home is late: the level `fit` of a plan that houses everybody is the cost. Files
/// are read whole and held against the number of numbers their layout asks for. Not chosen: a
/// solver for these problems of its own, which would prove nothing of the planner.
@NullMarked
package no.husrom.plan.solve.convert;

import org.jspecify.annotations.NullMarked;
