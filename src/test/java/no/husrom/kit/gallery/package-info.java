/// A page, a form, a table and a wizard to look at and to press on.
@NullMarked
package no.husrom.kit.gallery;

import org.jspecify.annotations.NullMarked;
