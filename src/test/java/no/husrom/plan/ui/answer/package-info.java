/// Tests of answers that take planning again.
@NullMarked
package no.husrom.plan.ui.answer;

import org.jspecify.annotations.NullMarked;
