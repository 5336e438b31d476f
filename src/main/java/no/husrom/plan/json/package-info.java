/// Plans as `husrom-plan/1` files, described in `husrom-plan-1.schema.json`.
///
/// Decided: written field by field in a fixed order, so that the same plan is the same text apart
/// from `created`; whoever hands a plan out passes it through `plan.show` first, since here nothing
/// is left out. Not chosen: Jackson's reading of records, which would make their component names a
/// promise to outsiders.
@NullMarked
package no.husrom.plan.json;

import org.jspecify.annotations.NullMarked;
