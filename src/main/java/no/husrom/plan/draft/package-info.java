/// The wizard's draft: all that the coordinator decides before the planner runs, with a proposal
/// for each computed from the registers.
///
/// Decided: one immutable value that the steps replace, so that going back never loses anything and
/// a test can make any draft in one line. Not chosen: a map of fields by name.
@NullMarked
package no.husrom.plan.draft;

import org.jspecify.annotations.NullMarked;
