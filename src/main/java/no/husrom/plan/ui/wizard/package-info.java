/// The wizard that makes the year's plan: year and decision, supply, need, measures and money, the
/// planner at work, the result.
///
/// Decided: the wizard works on a [Making][no.husrom.plan.ui.wizard.Making], the registers as they
/// stood when it was opened and the draft over them, so that nothing moves under her hands.
@NullMarked
package no.husrom.plan.ui.wizard;

import org.jspecify.annotations.NullMarked;
