/// The plan as a paper for the council and for the office: A4, to read, decide on and file.
///
/// Decided: one section a question, in the order a council asks them; what may not be told is taken
/// out before a word is set, by the same editions as in the workbook. Not chosen: the reasons of
/// every placement, which the workbook has and which would bury the decision.
@NullMarked
package no.husrom.plan.document.paper;

import org.jspecify.annotations.NullMarked;
