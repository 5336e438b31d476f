package no.husrom.dwelling;

import java.time.LocalDate;

/// From this day the dwelling has this status, until the next change.
public record StatusChange(LocalDate from, Status status, String reason) {}
