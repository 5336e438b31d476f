package no.husrom.overview.ui;

import java.util.function.Consumer;

/// Where the first screen leads: to import, to a new plan, to the mapping, and to a dwelling or
/// household by id.
public record Ways(
    Runnable importSheets,
    Runnable newPlan,
    Runnable mapping,
    Consumer<String> dwelling,
    Consumer<String> household) {}
