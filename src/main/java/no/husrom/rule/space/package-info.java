/// How much room people need, and whether they have it.
///
/// Decided: no national norm of bedrooms per person exists, so the norm is the office's own and can
/// be edited; what ships is a proposal. Overcrowding is Statistics Norway's count and not the norm:
/// the two answer different questions and are never mixed.
@NullMarked
package no.husrom.rule.space;

import org.jspecify.annotations.NullMarked;
