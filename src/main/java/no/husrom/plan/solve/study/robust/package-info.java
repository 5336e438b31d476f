/// Uncertainty: several years that may come, planned together.
///
/// Two stages. The first is what has to be decided before a cut-off day, when nobody knows yet
/// which year it will be: it is the same in all years. The second is all after that day: it is
/// planned for each year on its own, around what was decided. The best plan of each year alone is a
/// candidate for the first stage; what it decides early is carried into every other year, as homes
/// that are promised whenever the household comes; what the decided year then still decides early
/// is added. Of the candidates that one is chosen whose worst year is least worse than what that
/// year could have been if it had been known; among equals, the one that is least worse in all
/// years together.
///
/// Decided: the years differ by their scenario alone, with the same households by the same names;
/// the homes of the decided year are the plan before in all others, so that a difference between
/// two plans is never only chance. A household that comes later in one year than in another is
/// promised the same home. Not chosen: probabilities of the years, which nobody in an office can
/// state.
@NullMarked
package no.husrom.plan.solve.study.robust;

import org.jspecify.annotations.NullMarked;
