/// The dwelling register on the screen.
///
/// Decided: a dwelling whose tenant has a secret address stands as not available, with nothing of
/// the lease; the form never says whether a lease is behind it.
@NullMarked
package no.husrom.dwelling.ui;

import org.jspecify.annotations.NullMarked;
