/// The year's settlement plan: the council's decision, need against supply, the plan and its
/// versions.
///
/// Decided: a plan is kept whole, with the problem it was solved from, so that it can be explained,
/// checked and solved again long after the registers have changed.
@NullMarked
package no.husrom.plan;

import org.jspecify.annotations.NullMarked;
