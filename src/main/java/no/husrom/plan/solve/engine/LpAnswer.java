package no.husrom.plan.solve.engine;

/// The optimum of a linear program.
///
/// @param duals the price of each row; reduced cost is cost minus prices times amounts
public record LpAnswer(double objective, double[] values, double[] duals) {}
