/// How sheets are read, remembered: as a file, a `husrom-mapping/1`, written by one import,
/// corrected by hand, and used by the next; and in the database, of each source that was imported.
///
/// Decided: JSON that a person can correct in a text editor, so every flaw is told by the place
/// where it stands, and nothing that is misspelt is passed over. What stands right of a heading or
/// a word is a name that does not change with the language. The database keeps the same form, by
/// the headings of a sheet, and only what somebody has chosen: a sheet that comes every month is
/// not asked about again, and the program says that it remembers, so that it can be told to forget.
/// The file is for another office, and goes before what is remembered. Not chosen: to remember by
/// the names of file and sheet, which change with the year.
@NullMarked
package no.husrom.exchange.remember;

import org.jspecify.annotations.NullMarked;
