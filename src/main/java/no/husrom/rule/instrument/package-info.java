/// The instruments (verkemiddel) that may carry a household into a home of its own or let it keep
/// one, and a first screening of each by rule.
///
/// Decided: a screening answers each condition with yes, no, unknown when a fact is missing, or ask
/// when no register can know it; it is never a decision, and what is to be asked stands in the way
/// of nothing. Conditions are those of forskrift om lån fra Husbanken chapter 5 (start loan, as
/// Veiviseren gives it), forskrift om bustøtte §§ 1–13 (allowance, of the dwelling and what the
/// register knows) and Veiviseren's model of rent to own. Not chosen: one score for all of it,
/// which nobody could explain to the household.
@NullMarked
package no.husrom.rule.instrument;

import org.jspecify.annotations.NullMarked;
