/// The checklist of a lease on the screen: its kind is chosen, the rest is the paper's own.
///
/// Decided: composed anew for each kind that is chosen, from the registers as they are; not kept,
/// since a checklist is filled in and signed on paper.
@NullMarked
package no.husrom.checklist.ui;

import org.jspecify.annotations.NullMarked;
