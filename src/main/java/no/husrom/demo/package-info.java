/// The demo municipality, and larger made-up ones to measure with: registers, measures and
/// decisions that no real person, street or municipality stands behind.
///
/// Decided: everything hangs on the plan year and a seed, so that the same year gives the same
/// content on every machine and on every day of it; each entity draws from a stream of its own, so
/// that one more household never changes another. The small municipality's buildings and waiting
/// households are written down by hand in resource files, since a good demonstration is a story;
/// the larger ones are drawn from distributions. Not chosen: `java.util.Random`, which gives all
/// entities one stream, and names of persons, which a reader could take for real.
@NullMarked
package no.husrom.demo;

import org.jspecify.annotations.NullMarked;
