package no.husrom.plan.solve.engine;

/// What came of an integer program.
///
/// @param ended whether the search was finished, not cut off by its node limit
/// @param bound no solution has less; infinite when there is none at all
/// @param values the best solution, empty when none was found
public record MipAnswer(boolean ended, double bound, double[] values, long nodes) {}
