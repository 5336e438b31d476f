/// A finished PDF on the screen and on the printer: the same bytes as in the file.
///
/// Decided: pages are handed out as plain pixels, so that no other room needs PDFBox; printing goes
/// through the system's own printers. Not chosen: sending the PDF straight to the print queue,
/// which printed it on Letter.
@NullMarked
package no.husrom.paper.output;

import org.jspecify.annotations.NullMarked;
