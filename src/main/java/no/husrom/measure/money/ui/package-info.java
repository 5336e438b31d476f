/// The municipality's money on the screen: grants for those who are settled, and what a project
/// costs.
///
/// Decided: both stand on one page, since the finance office asks about both at once; a project is
/// reckoned as it is typed and saved nowhere: what is decided becomes a measure.
@NullMarked
package no.husrom.measure.money.ui;

import org.jspecify.annotations.NullMarked;
