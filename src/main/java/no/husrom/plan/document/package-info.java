/// The plan as documents, for the office and for the council: a workbook to work in and a paper to
/// decide on. Here are the words the two share.
///
/// Decided: both say the same by the same words, so that nobody has to ask which of them is right;
/// each has its own room below for how it is set.
@NullMarked
package no.husrom.plan.document;

import org.jspecify.annotations.NullMarked;
