package no.husrom.history;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a step changed in one row: values by column as they were and as they are, null when the row
/// came or went. `register` is the table of the record that the row is a part of.
public record Change(
    String register,
    String record,
    String table,
    List<String> key,
    @Nullable Map<String, @Nullable String> before,
    @Nullable Map<String, @Nullable String> after) {}
