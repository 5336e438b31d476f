/// The database: opening it, reading, writing in one transaction, telling after commit, migrations
/// and backups. The only room that knows H2, PostgreSQL, Flyway and java.sql.
///
/// Decided: H2 always runs with `WRITE_DELAY=0`, since with the default an acknowledged commit can
/// be lost when the process is killed; each transaction is followed by `CHECKPOINT SYNC`, so that
/// it survives a power cut too; what is in the file is never written over, and a file that has
/// grown is copied beside and exchanged when it is closed. Not chosen: a connection pool (one
/// desktop user) and H2's own server mode (it listens on every network interface).
@NullMarked
package no.husrom.store;

import org.jspecify.annotations.NullMarked;
