/// Bostøtte for a household of the register in a dwelling of the register.
///
/// Decided: one function for every place where a dwelling is suggested for a household, so that all
/// show the same support and the same uncovered rent. What is not registered makes it unknown, and
/// what it was is said; no income is taken for none. Heating counts as paid by the rent when a part
/// of the rent is registered as heating, else not, as is usual and as the command line has it.
@NullMarked
package no.husrom.household.allowance;

import org.jspecify.annotations.NullMarked;
