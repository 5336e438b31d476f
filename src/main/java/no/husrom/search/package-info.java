/// Finds what was meant among many things, however it was spelled: an index of words, and the
/// questions it answers.
///
/// Decided: words are folded so that å and aa, ø and oe, gata and gt. are one; a word may differ by
/// a letter or two where it is long, digits never; every word of a question must be found, or all
/// but one when nothing else is. An index never changes: after a commit a new one takes its place,
/// so that nobody waits while another looks. Not chosen: a search library, whose files beside the
/// database would be a second copy of what is secret; and the database's own text search, which
/// forgives no misspelling.
@NullMarked
package no.husrom.search;

import org.jspecify.annotations.NullMarked;
