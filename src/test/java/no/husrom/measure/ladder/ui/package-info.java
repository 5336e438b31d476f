@NullMarked
package no.husrom.measure.ladder.ui;

import org.jspecify.annotations.NullMarked;
