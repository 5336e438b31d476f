package no.husrom.rule.allowance;

import java.time.Year;
import no.husrom.rule.rate.Standing;
import org.jspecify.annotations.Nullable;

/// A municipality under one of its numbers, and its group for the ceiling of bostøtte (forskrift om
/// bustøtte § 3). Municipalities have merged and changed number; an old number is still known.
///
/// @param first the first year with this number; null is before 1994
/// @param last the last year with this number; null is still
/// @param group 1 to 4
/// @param standing `DERIVED` when the regulation names not this municipality but one it is merged
///   with: to be confirmed by the office
public record Municipality(
    String number,
    String name,
    @Nullable Year first,
    @Nullable Year last,
    int group,
    Standing standing) {}
