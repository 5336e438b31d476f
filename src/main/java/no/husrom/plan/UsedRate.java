package no.husrom.plan;

import java.time.LocalDate;

/// A number the plan has reckoned with: its name, whole amount and measure (`NOK`, `NOK/day`,
/// `percent`, `days`, `count`), from when it holds, and who says so.
public record UsedRate(
    String name, long amount, String measure, LocalDate validFrom, String source) {}
