/// The household register: who needs a home, what they need, when, and how far they have come.
///
/// Decided: one register for refugees, other disadvantaged households and sitting tenants, since a
/// plan that sees only one of them is not holistic. A household has a label of the office's own
/// choosing and members with birth years: no name or identity number is asked for.
@NullMarked
package no.husrom.household;

import org.jspecify.annotations.NullMarked;
