@NullMarked
package no.husrom.report.ui;

import org.jspecify.annotations.NullMarked;
