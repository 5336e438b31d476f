/// The planner's model: a [no.husrom.plan.solve.Problem] turned into numbers, columns and rows that
/// every engine works on.
///
/// Decided: one column is one complete decision for one household (a *pair* of household and
/// target, and a start day), so that all five levels are sums over columns; rows say what columns
/// compete for. A stay starts on its earliest day or on the first day of a later bucket: that is
/// the whole search space, and what is called proven is proven over all of it. Not chosen: big-M or
/// no-overlap constraints and opening variables for measures, which make the linear bound weak.
@NullMarked
package no.husrom.plan.solve.model;

import org.jspecify.annotations.NullMarked;
