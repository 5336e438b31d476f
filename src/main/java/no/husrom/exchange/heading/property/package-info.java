/// The headings of the files that property systems (Facilit FDVU and the like) export: what each of
/// the five kinds of file calls its columns.
///
/// Decided: the same heading means one thing in one file and another in the next ("Navn" is a
/// facility, an estate or a person), so a file is known by its headings together, and only then is
/// each of them read. The words stand in `headings.properties`. A sheet of the program's own or of
/// the office's is never taken for one of these: too few of its headings are theirs alone.
@NullMarked
package no.husrom.exchange.heading.property;

import org.jspecify.annotations.NullMarked;
