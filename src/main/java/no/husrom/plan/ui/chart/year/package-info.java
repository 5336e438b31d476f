/// What the picture of the year shows, without any node: the rows of dwellings with their bars,
/// which of them are chosen and in what order, chains of moves, need and supply by month.
///
/// Decided: where somebody with a secret address lives is left out here, once, as the rows and
/// chains are made. Not chosen: leaving such homes out altogether, since a home that is missing
/// says as much as one that is named.
@NullMarked
package no.husrom.plan.ui.chart.year;

import org.jspecify.annotations.NullMarked;
