/// The command that studies a year: what no one plan answers.
@NullMarked
package no.husrom.cli.study;

import org.jspecify.annotations.NullMarked;
