package no.husrom.plan.solve.check;

import no.husrom.plan.solve.Rule;

/// A broken rule: whose, about what, what the rule allows and what was found. Either text is empty
/// when the rule is about no one household or no one target.
public record Breach(Rule rule, String household, String target, long allowed, long found) {}
