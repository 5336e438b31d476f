/// Lets the registers' tables be written in: what of a page's columns is which field, and the
/// judgement of the import in words.
///
/// Decided: stands in exchange, because the registers lie below it; the pages are handed it by
/// whoever builds them.
@NullMarked
package no.husrom.exchange.ui.block;

import org.jspecify.annotations.NullMarked;
