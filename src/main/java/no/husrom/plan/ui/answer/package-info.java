/// Answers about one household that take planning again: asked for by a button, told of while they
/// are found, and stopped when nobody waits for them any more.
@NullMarked
package no.husrom.plan.ui.answer;

import org.jspecify.annotations.NullMarked;
