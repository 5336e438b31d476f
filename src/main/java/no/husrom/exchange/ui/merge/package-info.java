/// The page where records that are probably one are held against each other and merged.
///
/// Decided: both records are seen whole, and only where they differ is there something to choose. A
/// merge is not asked about twice, since Ctrl+Z takes it back. What was chosen for a pair stays as
/// long as the page does, unless one of the records changes.
@NullMarked
package no.husrom.exchange.ui.merge;

import org.jspecify.annotations.NullMarked;
