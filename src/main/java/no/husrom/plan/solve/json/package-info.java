/// The planner's open files: `husrom-problem/1` and `husrom-proposal/1`, read and written. Their
/// schemas lie beside; the problem's holds the exact arithmetic of the five levels.
///
/// Decided: read by hand field by field, so that every fault is told with its path and all faults
/// of a file come at once; the same code writes the canonical form whose SHA-256 is the input
/// digest. Not chosen: binding records by reflection, whose messages are about Java classes.
@NullMarked
package no.husrom.plan.solve.json;

import org.jspecify.annotations.NullMarked;
