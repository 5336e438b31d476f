/// The program as a whole: its window, the way between its pages, the user's settings, the first
/// start, and what happens when something fails.
///
/// Decided: everything is built by its constructor on one page, [Assembly][no.husrom.app.Assembly],
/// and [Program][no.husrom.app.Program] starts it over when the user switches language. What the
/// machine gives — clock, folders, threads, file windows — comes in as a
/// [Machine][no.husrom.app.Machine], so that a test runs the whole program. Not chosen: an
/// injection framework; several windows on one database.
@NullMarked
package no.husrom.app;

import org.jspecify.annotations.NullMarked;
