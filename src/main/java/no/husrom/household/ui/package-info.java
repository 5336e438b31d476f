/// The household register on the screen.
///
/// Decided: the form shows at once how many bedrooms the norm gives and what the household can pay,
/// so that an override is a choice and not a guess.
@NullMarked
package no.husrom.household.ui;

import org.jspecify.annotations.NullMarked;
