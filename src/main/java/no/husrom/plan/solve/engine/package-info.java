/// The proving engine: HiGHS, a solver for linear and integer programs, in a child process.
///
/// Decided: a child JVM, because a malformed matrix makes the native solver take its process with
/// it; the matrix is checked before it is sent, and when the child dies all the same, the plan
/// found by plain search stands, without proof. The child calls `libhighs` out of OR-Tools' native
/// jar directly. Measured on two cores, from nothing to the first answer: 0.4 s this way, 1.6 s by
/// OR-Tools' own Java classes, which unpack 69 MB in 43 libraries; and those take no node limit for
/// HiGHS, no starting plan's bound and no report on the way, so that two runs could differ by the
/// clock. Not chosen: OR-Tools' CP-SAT (loses to HiGHS on this structure and differs from run to
/// run with two workers).
@NullMarked
package no.husrom.plan.solve.engine;

import org.jspecify.annotations.NullMarked;
