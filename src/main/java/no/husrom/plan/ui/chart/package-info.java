/// The picture of the year: a plan as a tape chart of dwellings over days, in which placements are
/// carried to another home and day; its chains of moves; need and supply month by month.
///
/// Decided: what is laid down by hand is a pin, for which a reason can be given, and another plan
/// is made around it; the plan that is looked at never changes. The home of somebody with a secret
/// address stands as not available, and nothing more is said, as everywhere else. Not chosen:
/// moving bars freely, which makes plans that break rules.
@NullMarked
package no.husrom.plan.ui.chart;

import org.jspecify.annotations.NullMarked;
