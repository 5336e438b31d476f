/// The user's own choices: language, look, size of the text, where the window stood; kept in a file
/// in the platform's folder for settings.
///
/// Decided: a small text file, written beside and moved over, that never stops the program. Not
/// chosen: `java.util.prefs`, which hides the values in a registry nobody can send along; the
/// database, which the office shares.
@NullMarked
package no.husrom.app.settings;

import org.jspecify.annotations.NullMarked;
