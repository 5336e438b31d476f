/// The command line: the same program without a window.
///
/// Decided: one class a command, each built by its constructor with the
/// [no.husrom.cli.frame.Session] it runs in; what it answers goes to standard output, what went
/// wrong to standard error, and how it went is the exit code. Help and every message stand in three
/// languages. Not chosen: the library's own words, which are English only, and its way of making
/// commands by reflection.
@NullMarked
package no.husrom.cli;

import org.jspecify.annotations.NullMarked;
