/// Files that belong to the record that is shown.
///
/// Decided: a file is added and removed at once, as a tag is, not with the form's Save: it is no
/// fact that is half written, and the history takes it back. What is opened is a copy; a program
/// that could write back into the database would do so past the history.
@NullMarked
package no.husrom.kit.attach;

import org.jspecify.annotations.NullMarked;
