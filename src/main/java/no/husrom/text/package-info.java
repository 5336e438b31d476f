/// The words of the program: languages, texts beside the code that uses them, and how dates, money
/// and numbers are written.
///
/// Decided: a room's texts lie beside its code as `texts_nn.properties`, `texts_nb.properties` and
/// `texts_en.properties`, in UTF-8; a missing key is a bug and throws. Not chosen:
/// `ResourceBundle`'s own fall-back between languages, which would mix two languages on one screen.
@NullMarked
package no.husrom.text;

import org.jspecify.annotations.NullMarked;
