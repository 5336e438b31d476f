package no.husrom.plan.ui;

import java.util.function.Consumer;
import no.husrom.plan.Plan;

/// Where a plan's page leads.
///
/// @param again starts a new plan of the same year, around what is decided by hand
/// @param happened asks what has happened since the plan with this id was made
/// @param compare holds the plan with this id against another edition
public record PlanWays(Consumer<Plan> again, Consumer<String> happened, Consumer<String> compare) {}
