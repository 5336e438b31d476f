@NullMarked
package no.husrom.dwelling.place;

import org.jspecify.annotations.NullMarked;
