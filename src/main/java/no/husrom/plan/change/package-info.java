/// What has happened since a plan was made, as changes of the registers, and two plans held against
/// each other.
///
/// Decided: an event changes the registers as they would be, in memory, and the problem is made
/// from them as always; so a plan made after an event says the same whether or not the event is
/// then written to the registers. Not chosen: events kept as rows of their own, since the registers
/// would then say something else than the plan.
@NullMarked
package no.husrom.plan.change;

import org.jspecify.annotations.NullMarked;
