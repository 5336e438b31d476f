/// Bostøtte (nn: bustøtte): what a household in a dwelling gets a month, by lov om bustøtte and
/// forskrift om bustøtte §§ 1–13 as Husbanken's guide for case workers reckons it.
///
/// Decided: the answer carries every step with the rates it was made with, so that whoever shows it
/// can say where each figure comes from; amounts are exact until they are paid, and only the
/// weighted income is a whole krone before that, since the rule says so. A day whose rates are not
/// known gives a refusal that names the first one missing. Not chosen: carrying on with the rates
/// of the year before; floating point numbers.
///
/// Not here: whether the household and the dwelling meet the conditions (student, own entrance);
/// that is for the one who decides.
@NullMarked
package no.husrom.rule.allowance;

import org.jspecify.annotations.NullMarked;
