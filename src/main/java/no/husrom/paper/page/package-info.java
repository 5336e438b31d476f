/// Ink on A4: fonts, lines of words, boxes and rules, pages one after the other, and the structure
/// that lets a screen reader follow. Knows nothing of what is printed.
///
/// Decided: places are counted in points from the top left corner, as a person reads; PDF counts
/// from the bottom. Noto Sans is embedded, so a paper looks alike everywhere and carries Latin,
/// Greek and Cyrillic letters; a letter that it lacks is printed as a replacement sign, never
/// dropped silently. Not chosen: the fonts of PDF readers, which lack most of the names we print.
@NullMarked
package no.husrom.paper.page;

import org.jspecify.annotations.NullMarked;
