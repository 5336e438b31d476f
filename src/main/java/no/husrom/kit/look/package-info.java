/// How the program looks and speaks as a whole: light and dark, the size of the text, and the words
/// of the JavaFX controls themselves.
///
/// Decided: colours come from AtlantaFX's variables, with our own teal and terracotta put over
/// them, and one bridge sheet gives ControlsFX the names it expects. Not chosen: a colour chosen by
/// the user, which nobody would test for contrast.
@NullMarked
package no.husrom.kit.look;

import org.jspecify.annotations.NullMarked;
