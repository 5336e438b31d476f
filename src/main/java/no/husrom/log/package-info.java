/// What went wrong, written down for whoever mends the program: the log file and the short code of
/// a failure.
///
/// Decided: `System.Logger` over `java.util.logging`, into one small file of the user's own that is
/// made only when there is something to say; the libraries' logs come here too. Nothing is sent
/// anywhere. Not chosen: a logging library of our own choosing, which every class would have to
/// know.
@NullMarked
package no.husrom.log;

import org.jspecify.annotations.NullMarked;
