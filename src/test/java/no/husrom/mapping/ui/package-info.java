@NullMarked
package no.husrom.mapping.ui;

import org.jspecify.annotations.NullMarked;
