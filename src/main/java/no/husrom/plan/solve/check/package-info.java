/// The referee: recomputes every rule and every level of a proposal from the problem's facts.
///
/// Decided: shares no code with the model, the search or the engine, only the value records, so
/// that a mistake there is found here; it judges dates as dates. Not chosen: trusting the engine's
/// own feasibility report, which cannot see a rule that the model forgot.
@NullMarked
package no.husrom.plan.solve.check;

import org.jspecify.annotations.NullMarked;
