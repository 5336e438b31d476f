/// The parts of kit under test, and what every window test uses: the platform, the robot, pictures
/// and the sweep for accessible names.
@NullMarked
package no.husrom.kit;

import org.jspecify.annotations.NullMarked;
