package no.husrom.app.find;

import java.util.function.Consumer;

/// Where what is found leads: to a dwelling, a household, a lease and a plan by id; decisions are
/// seen with the plans of their year.
public record FindWays(
    Consumer<String> dwelling,
    Consumer<String> household,
    Consumer<String> lease,
    Consumer<String> plan,
    Runnable decisions) {}
