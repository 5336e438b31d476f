/// How fast the program is on this machine, measured the same way every time, by a command and
/// never by a test: a test that takes the time fails on a busy machine and passes on a fast one.
///
/// Decided: everything is made up and seeded, lies in a temporary folder, and runs the code that
/// the user runs; of each figure the median, the least and the most of several rounds are told, and
/// times also in yardsticks of the machine. Windows are measured by whoever has them, given as
/// [no.husrom.cli.bench.Screens], since commands know no JavaFX. A start is measured without its
/// window, and says so. Not chosen: a benchmark library, which measures methods, not the program.
@NullMarked
package no.husrom.cli.bench;

import org.jspecify.annotations.NullMarked;
