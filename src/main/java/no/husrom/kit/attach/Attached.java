package no.husrom.kit.attach;

import java.time.LocalDate;

/// A file as it stands in the list. `bytes` is its size; `picture` chooses its icon.
public record Attached(String name, long bytes, LocalDate addedOn, boolean picture) {}
