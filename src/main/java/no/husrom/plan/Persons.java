package no.husrom.plan;

import org.jspecify.annotations.Nullable;

/// The year in persons. `planned` is the number the scenario plans for; of these `settled` are
/// already settled, `named` are households in the register, `minors` are unaccompanied minors, who
/// get care and are outside the plan's dwellings, and `unnamed` are still to be assigned.
/// `reunited` come by family reunification: they need room, but are outside the decided number.
public record Persons(
    int requested,
    @Nullable Integer decided,
    int planned,
    int settled,
    int named,
    int minors,
    int unnamed,
    int reunited) {}
