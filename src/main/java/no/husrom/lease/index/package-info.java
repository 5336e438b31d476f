/// The price index as the office pastes it in, and the letter that tells a tenant of a rent
/// adjusted by it (husleieloven § 4-2).
///
/// Decided: a pasted table takes the place of the whole old one, since Statistics Norway now and
/// then begins a series anew from another year, and two series must never be mixed. The letter
/// reckons with what the register knows and is printed and signed; the register's rent is changed
/// by hand when the new one takes effect.
@NullMarked
package no.husrom.lease.index;

import org.jspecify.annotations.NullMarked;
