/// The office's own settings on the screen.
///
/// Decided: a page with a form, reached from the settings, since norms are looked up and changed a
/// few times a year. Not chosen: fields among the user's own settings: those take effect at once
/// and are one person's, these are saved and everybody's.
@NullMarked
package no.husrom.office.ui;

import org.jspecify.annotations.NullMarked;
