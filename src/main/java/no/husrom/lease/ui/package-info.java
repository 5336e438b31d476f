/// The lease register on the screen.
///
/// Decided: a lease of a household with a secret address shows the household and the terms, never
/// the dwelling; what the law asks to be thought of is a warning, what the register cannot hold a
/// refusal.
@NullMarked
package no.husrom.lease.ui;

import org.jspecify.annotations.NullMarked;
