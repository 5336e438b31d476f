/// What an office can do with a dwelling between two tenants, and how long that takes.
///
/// Decided: apart from the dwelling's size, which is as it is today; a room in a shared house is a
/// dwelling of its own. Not chosen: a conversion as a measure, since it takes an ordinary home
/// away.
@NullMarked
package no.husrom.dwelling.letting;

import org.jspecify.annotations.NullMarked;
