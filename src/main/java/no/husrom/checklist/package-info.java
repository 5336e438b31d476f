/// Checklists for a lease, from need to moving out: composed from the case, printed, filled in and
/// signed by hand.
///
/// Decided: the steps are data, one constant each with its number in our routine, who does it and a
/// rule for its date; what a household with a secret address must not show is left out when the
/// facts are made, so that no printer of them can forget it. The dates without a source in law are
/// proposals. Not chosen: free templates, whose steps no rule could put a date on.
@NullMarked
package no.husrom.checklist;

import org.jspecify.annotations.NullMarked;
