/// Files that belong to the records of the registers (vedlegg): contracts, pictures, letters.
///
/// Decided: they lie in the database, so that a backup has them and a record is never parted from
/// its files; at most 20 MB each and 2 GB in all, which a backup and its proof still take. The
/// bytes stand once however many records have them, and stay when a file is taken off its record:
/// the history can put it back, and forgets nothing. They do not count among the 2 GB then, so the
/// database may grow past them. Not chosen: refusing kinds of file, which is the machine's own
/// guard's affair; paths to files elsewhere, which are broken by the next clearing up.
@NullMarked
package no.husrom.office.attachment;

import org.jspecify.annotations.NullMarked;
