/// Studies of a year of the registers: which years may come, how the dwellings are divided between
/// the units today, what nobody knows; and the words the answers are told in. The planning itself
/// is in `plan.solve.study`.
///
/// Decided: a study is of the year as the registers stand, with what a plan has assumed, so it is
/// made anew and never kept; each year that may come is made from the same draft, so that it
/// differs by its one assumption only; where a household with a secret address lives is told to
/// nobody, and such a household is left out of every list that names a home. A dwelling belongs
/// today to the unit whose household had it last. How likely an answer is thought to be is the same
/// for all and can be read in [Unknowns]; it sorts questions and is no statistic.
@NullMarked
package no.husrom.plan.study;

import org.jspecify.annotations.NullMarked;
