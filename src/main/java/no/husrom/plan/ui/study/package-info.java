/// Studies on the screen: choose one, let it work, read it, print or save it.
///
/// Decided: nothing is kept, since a study is of the registers as they stand; one that is stopped
/// shows what it has and says so.
@NullMarked
package no.husrom.plan.ui.study;

import org.jspecify.annotations.NullMarked;
