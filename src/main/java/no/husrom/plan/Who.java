package no.husrom.plan;

import no.husrom.household.Category;

/// A household as a plan knows it: `id` is the register's, or the plan's own for places nobody is
/// assigned to yet (then `named` is false). One that is `hidden` has a secret address: no document
/// may tell where it lives. `bedrooms` is what it needs.
public record Who(
    String id, Category category, boolean named, boolean hidden, int persons, int bedrooms) {}
