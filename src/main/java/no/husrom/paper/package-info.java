/// Documents for printing. A `Paper` is filled with headings, tables and lines to sign on, and
/// becomes one PDF: the same for preview, file and printer. The only room that knows PDFBox; `page`
/// below it draws, `output` shows and prints.
///
/// Decided: A4 upright, one type, wide margins, thin rules; nothing is said by colour alone; every
/// page says which of how many it is. Not chosen: printing the screen's own nodes, which become
/// outlines that cannot be searched or read aloud.
@NullMarked
package no.husrom.paper;

import org.jspecify.annotations.NullMarked;
