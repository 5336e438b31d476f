/// The checklist of a lease on the screen: what it will look like on paper, and out to a file or a
/// printer.
///
/// Decided: the preview is the PDF itself, drawn, so that what she sees is what comes out.
@NullMarked
package no.husrom.checklist.ui;

import org.jspecify.annotations.NullMarked;
