/// Commands about plans that change: two editions compared, an adoption taken back, and what has
/// happened written as a word of the command line.
///
/// Decided: an event is one word, kind, subject and day (`fire:B12@2027-03-01`), so that a script
/// can give as many as there are. Not chosen: an option for each kind, which would not keep their
/// order.
@NullMarked
package no.husrom.cli.change;

import org.jspecify.annotations.NullMarked;
