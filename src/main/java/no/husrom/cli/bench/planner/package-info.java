/// How good and how fast the planner is, on made-up problems from a small municipality to the whole
/// country, with two rivals beside it in the same run.
///
/// Decided: the country is planned twice, as 350 municipalities side by side and as one problem in
/// which everybody may live anywhere. Not chosen: an average over sizes, which says nothing of any.
@NullMarked
package no.husrom.cli.bench.planner;

import org.jspecify.annotations.NullMarked;
