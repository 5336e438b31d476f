/// From rows to records that may be saved: each row is matched to the record it speaks of, laid
/// over what is known of it, and judged. Pure: it reads a snapshot of the registers and writes
/// nothing.
///
/// Decided: a row speaks of the record with its id, else of the one with its address and unit
/// number (dwelling), label and birth years (household), or dwelling, household and start (lease).
/// In Kobo's coarser words, what is the same as is known is no news: "UTLEID" for a dwelling that
/// is given notice of. A row without an id never renames what it is matched by. What a row needs is
/// looked up in the files and in the registers, and a row that needs a refused one is refused. Of
/// two leases that overlap, the one further down is refused. New records get a provisional id, and
/// their number when they are saved.
@NullMarked
package no.husrom.exchange.read;

import org.jspecify.annotations.NullMarked;
