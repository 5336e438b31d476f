/// Bostøtte on the screen.
///
/// Decided: facts at the left and the reckoning beside them, made anew at every change, so that the
/// office sees at once what a cheaper dwelling or an income does; a household and a dwelling of the
/// registers fill the fields and can be changed there without changing the registers.
@NullMarked
package no.husrom.household.ui.allowance;

import org.jspecify.annotations.NullMarked;
