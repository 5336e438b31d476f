/// Backups: one file with all that is in a database, proven by reading it back, and put back into
/// any database of either engine.
///
/// Decided: a zip with one file of JSON lines for each table and a manifest with counts and
/// SHA-256, written in one transaction while the database is open, and loaded by running the
/// migrations up to the version it was made at: a backup outlives the engine and the version of the
/// program. It is proven by loading it into a database of its own and comparing every row. A
/// restored database is made whole beside the old one before that is touched. Not chosen: a copy of
/// the engine's own file or its script, which only that engine reads and nobody can check.
@NullMarked
package no.husrom.store.backup;

import org.jspecify.annotations.NullMarked;
