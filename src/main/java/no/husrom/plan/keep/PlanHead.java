package no.husrom.plan.keep;

import java.time.Instant;
import no.husrom.plan.Scenario;
import no.husrom.plan.solve.Proposal.Status;
import org.jspecify.annotations.Nullable;

/// What a list of plans shows of each, without reading the whole plan.
public record PlanHead(
    String id,
    int year,
    int edition,
    Scenario scenario,
    Status status,
    Instant created,
    @Nullable Instant adopted,
    @Nullable String adoptedBy) {}
