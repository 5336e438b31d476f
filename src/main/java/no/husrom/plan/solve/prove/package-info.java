/// Proving a plan: one level after the other is closed by the proving engine, over the decisions
/// that can still matter. Knows rows, prices and the engine; the `planner` decides when it is used.
///
/// Decided: a level's linear optimum over all decisions comes first; its prices give the bound and
/// tell which decisions can still matter, and better plans are sought near it. A level is closed
/// before the next is opened, so that no weight ever lets a lower level outweigh a higher one;
/// steps and nodes are counted, seconds are only an outer guard. Not chosen: one weighted sum,
/// whose range does not fit in 64 bits.
@NullMarked
package no.husrom.plan.solve.prove;

import org.jspecify.annotations.NullMarked;
