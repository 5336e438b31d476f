/// Saving a file so that it is there whole or not at all. A foundation, just above `text`: sheets,
/// papers, settings and backups are saved through it.
///
/// Decided: the new content is written beside the old file, forced to the disk and moved over it,
/// so that a full disk or a pulled plug leaves the old file. Trouble that a user can mend is a
/// value with a sentence, not an exception. Not chosen: keeping numbered copies of the old file.
@NullMarked
package no.husrom.file;

import org.jspecify.annotations.NullMarked;
