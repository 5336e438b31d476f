/// What the demo municipality's households earn and have, and how far they have come with each
/// instrument.
///
/// Decided: beside the demo itself, since it fills in households that are drawn already and changes
/// nothing that a plan is made from.
@NullMarked
package no.husrom.demo.money;

import org.jspecify.annotations.NullMarked;
