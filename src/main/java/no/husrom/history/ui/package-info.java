/// The history on the screen: the page with all steps or those of one record, and taking the last
/// step back from anywhere with Ctrl+Z.
///
/// Decided: what came of a form, a cell or a block is taken back at once; an import, a wizard or a
/// command, which may be hours of work, only after a question.
@NullMarked
package no.husrom.history.ui;

import org.jspecify.annotations.NullMarked;
