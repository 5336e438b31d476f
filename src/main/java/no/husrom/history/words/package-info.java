/// The history in the user's words: what a step was, what it changed from what to what, and why it
/// cannot be taken back.
///
/// Decided: a column is called what it is called in the office's own workbooks, where it stands
/// there, and no code is shown as the schema keeps it: a test walks them all. Where a household
/// with a secret address lives or lived is not told here either.
@NullMarked
package no.husrom.history.words;

import org.jspecify.annotations.NullMarked;
