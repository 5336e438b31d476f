package no.husrom.exchange.block;

import no.husrom.exchange.field.Field;
import no.husrom.exchange.problem.Problem;
import org.jspecify.annotations.Nullable;

/// What keeps a block from being saved: the line, counted from 0, the field when it is one cell's
/// fault, and what is wrong.
public record BlockFlaw(int line, @Nullable Field field, Problem problem) {}
