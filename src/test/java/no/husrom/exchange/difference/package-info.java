/// Exported workbooks that come back edited.
@NullMarked
package no.husrom.exchange.difference;

import org.jspecify.annotations.NullMarked;
