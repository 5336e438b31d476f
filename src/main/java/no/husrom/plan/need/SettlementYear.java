package no.husrom.plan.need;

import no.husrom.office.Decision;

/// What the state has requested, what the council has decided, and how many persons are settled:
/// one year's line in the history of settlement.
public record SettlementYear(Decision decision, int settled) {}
