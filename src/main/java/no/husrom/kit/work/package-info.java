/// Long work that a page or a step starts and stops.
///
/// Decided: one piece holds the two buttons and the job between them, so that every place that
/// plans or studies starts, stops and drops its work in the same way.
@NullMarked
package no.husrom.kit.work;

import org.jspecify.annotations.NullMarked;
