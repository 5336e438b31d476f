/// Law, schemes and norms as pure functions of numbers and dates.
///
/// Decided: a rule knows no register; it is given ages, kroner and days, so that it can be checked
/// against published figures on its own.
@NullMarked
package no.husrom.rule;

import org.jspecify.annotations.NullMarked;
