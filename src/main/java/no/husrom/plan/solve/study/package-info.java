/// Studies: questions about a year that no one plan answers, each answered by planning the same
/// year several times. Problems go in, records come out; `split` (separate pools against one),
/// `procure` (what one more dwelling is worth), `robust` (several possible years together) and
/// `mapping` (which unknown facts matter). This package holds what they share: the few figures a
/// plan is held up by, and the planner with its count of what is done.
///
/// Decided: one solve after the other, through [no.husrom.plan.solve.planner.Planner] alone, so
/// that a study is never better informed than the plan itself; the years that are compared differ
/// by the one thing that is asked about and by nothing else. Not chosen: a model of several years
/// at once, which is exact but so large that it could be solved for the smallest offices only.
@NullMarked
package no.husrom.plan.solve.study;

import org.jspecify.annotations.NullMarked;
