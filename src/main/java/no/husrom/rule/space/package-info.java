/// How much room people need.
///
/// Decided: no national norm of bedrooms per person exists, so the norm is the office's own and can
/// be edited; what ships is a proposal.
@NullMarked
package no.husrom.rule.space;

import org.jspecify.annotations.NullMarked;
