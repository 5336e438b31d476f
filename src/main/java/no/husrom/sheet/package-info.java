/// Tables in and out of the program: the only room that knows POI and commons-csv. Here stand the
/// plain values that cross its door; `read` opens the office's own files, `write` makes workbooks.
///
/// Decided: a file is read whole or refused whole, with a reason; nobody outside sees a POI type. A
/// row keeps the number it has in the file, so that every message can name the place. Not chosen:
/// fastexcel for files from outside (it does not stop a zip bomb and cannot read .xls).
@NullMarked
package no.husrom.sheet;

import org.jspecify.annotations.NullMarked;
