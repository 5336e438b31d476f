/// Makes workbooks that can be handed to a council secretary: a draft is filled with headings,
/// facts, tables and charts in plain values, and written in one go.
///
/// Decided: always POI's streaming workbook, since it takes a tenth of the memory and can do all we
/// need; every formula is written with its value, since LibreOffice does not compute on opening;
/// every chart series has a colour of its own, else its bars are invisible there. Words are always
/// written as words, so nothing in the registers can become a formula. Not chosen: cell styles in
/// the callers' hands.
@NullMarked
package no.husrom.sheet.write;

import org.jspecify.annotations.NullMarked;
