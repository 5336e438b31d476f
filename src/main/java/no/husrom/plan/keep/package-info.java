/// What is kept of planning in the database: adopted and proposed editions, and what the
/// coordinator has decided by hand.
///
/// Decided: an edition is kept as one document with the problem it was solved from, and its
/// placements and tasks also as rows for lists and reports; adopting it is one transaction. Not
/// chosen: rows alone, since an edition must read the same when the tables have changed.
@NullMarked
package no.husrom.plan.keep;

import org.jspecify.annotations.NullMarked;
