/// Commands that plan: make a plan, solve an open problem, check an answer, explain, print.
@NullMarked
package no.husrom.cli.planning;

import org.jspecify.annotations.NullMarked;
