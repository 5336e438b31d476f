/// What all commands share: the options that each has, how an answer is given, and how wrong usage,
/// a database in trouble and a failure are told.
@NullMarked
package no.husrom.cli.frame;

import org.jspecify.annotations.NullMarked;
