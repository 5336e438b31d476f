package no.husrom.kit.table.edit;

import org.jspecify.annotations.Nullable;

/// What keeps rows from being saved: the row, counted from 0, the key of the column when it is one
/// cell's fault, and what is wrong and what to do, in words.
public record Flaw(int line, @Nullable String column, String words) {}
