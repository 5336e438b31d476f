/// The first screen's figures: the five numbers that tell whether settlement goes as decided, what
/// is due, and what is missing; each with the rows behind it.
///
/// Decided: reckoned anew from registers, decision and adopted plan each time they are asked for,
/// and pure, so that the figures are tested without a window. The home of somebody with a secret
/// address is only not available: no row here ties the two together. Not chosen: figures kept in
/// the database, which would be wrong the day somebody forgot.
@NullMarked
package no.husrom.overview;

import org.jspecify.annotations.NullMarked;
