/// The trail that every write leaves: which rows a transaction touched, how they were before and
/// how they are after, kept in the same transaction under one step with who, when, what and why.
///
/// Decided: rows are read by the program before and after a change, not by triggers, which both
/// engines write differently and a backup of another version would not have. A change keeps what
/// differs, as text by column, and a digest of the whole row, so that whoever takes a step back
/// later can tell that the row still stands as the step left it. What follows from other rows (a
/// record's version, the chain of occupancies) and what only serves the eye or the next import
/// (remembered mappings) leaves no trail.
@NullMarked
package no.husrom.store.trail;

import org.jspecify.annotations.NullMarked;
