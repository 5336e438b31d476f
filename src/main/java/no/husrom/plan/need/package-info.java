/// Who needs a home in the year, from which day and with how many bedrooms, each number with the
/// rows behind it.
///
/// Decided: places that nobody is assigned to yet become households of their own, with the same ids
/// every time, filled from a mix of household types that the office edits; so the plan says how
/// many homes of which size the decision demands, and a larger scenario only adds households.
/// Persons and households are counted apart, since the council decides persons.
@NullMarked
package no.husrom.plan.need;

import org.jspecify.annotations.NullMarked;
