/// The screens of a plan that changes: the wizard for what has happened, and two editions side by
/// side.
///
/// Decided: nothing is kept before the list of changes has been seen; the events can be written to
/// the registers in the same transaction as the new edition, or only be in it. Not chosen: to plan
/// again as soon as a register changes, which would disturb people for nothing.
@NullMarked
package no.husrom.plan.ui.change;

import org.jspecify.annotations.NullMarked;
