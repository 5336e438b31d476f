/// The split-cost meter: the same year planned by separate units, each with its own dwellings, and
/// as one pool; the difference is what the split costs.
///
/// Decided: what nobody says otherwise about is divided by share of need, size by size, so that the
/// split is as good as a fair split can be and its cost is rather said too low than too high;
/// budgets, handovers and units of measures are divided the same way and nothing is lost in
/// rounding, so that all plans of the units together are one plan of the pool. Therefore the pool
/// is never worse: were its own plan so, which is possible without proof, the units' plans are
/// taken.
@NullMarked
package no.husrom.plan.solve.study.split;

import org.jspecify.annotations.NullMarked;
