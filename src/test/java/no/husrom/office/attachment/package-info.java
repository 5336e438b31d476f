@NullMarked
package no.husrom.office.attachment;

import org.jspecify.annotations.NullMarked;
