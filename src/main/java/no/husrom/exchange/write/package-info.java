/// Workbooks that the program gives out and takes back: the empty template, the registers, the rows
/// that an import refused, and the columns of Kobo.
///
/// Decided: what [RegisterWorkbook] writes, import reads back as the same records, in any of the
/// three languages, and knows again by its stamp. A free field whose name would be taken for
/// something else is written with an asterisk before it. The address of a household with address
/// secrecy stands in no column that is only there for people to read. Cells are written as import
/// reads them, so that what goes out, in and out again is the same in every cell; Kobo has no ids,
/// so a dwelling that shares its address with another has its id in the extra reference. Not
/// chosen: an example line in the template, which somebody would import; the examples stand on a
/// sheet of their own.
@NullMarked
package no.husrom.exchange.write;

import org.jspecify.annotations.NullMarked;
