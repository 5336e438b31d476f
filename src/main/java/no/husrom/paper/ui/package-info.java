/// A paper on the screen: what it will look like, and out to a file or a printer.
///
/// Decided: the preview is the PDF itself, drawn, so that what she sees is what comes out; a long
/// paper is drawn some pages at a time, since a page takes as much memory as a photograph.
@NullMarked
package no.husrom.paper.ui;

import org.jspecify.annotations.NullMarked;
