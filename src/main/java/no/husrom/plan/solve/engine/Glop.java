package no.husrom.plan.solve.engine;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;

/// GLOP, OR-Tools' solver for linear programs. On the planner's large ones it takes a sixth of
/// HiGHS' time (160,000 columns: 5 s against 30 s); to load it takes a second, so small ones go
/// without it. Lives in the child process only.
final class Glop {
  private boolean loaded;

  /// The optimum, or null when there is none.
  @org.jspecify.annotations.Nullable
  LpAnswer solve(Program program) {
    if (!loaded) {
      Loader.loadNativeLibraries();
      loaded = true;
    }
    MPSolver solver = MPSolver.createSolver("GLOP");
    MPConstraint[] rows = new MPConstraint[program.limits().length];
    double[] lower = program.lowerLimits();
    for (int row = 0; row < rows.length; row++) {
      rows[row] = solver.makeConstraint(lower[row], program.limits()[row]);
    }
    MPVariable[] columns = columns(solver, rows, program);
    if (solver.solve() != MPSolver.ResultStatus.OPTIMAL) {
      solver.delete();
      return null;
    }
    LpAnswer answer = answer(solver, rows, columns);
    solver.delete();
    return answer;
  }

  private static MPVariable[] columns(MPSolver solver, MPConstraint[] rows, Program program) {
    MPObjective objective = solver.objective();
    objective.setMinimization();
    MPVariable[] columns = new MPVariable[program.costs().length];
    for (int column = 0; column < columns.length; column++) {
      columns[column] = solver.makeNumVar(0, Double.POSITIVE_INFINITY, "");
      objective.setCoefficient(columns[column], program.costs()[column]);
      for (int at = program.starts()[column]; at < program.starts()[column + 1]; at++) {
        rows[program.rows()[at]].setCoefficient(columns[column], program.amounts()[at]);
      }
    }
    return columns;
  }

  private static LpAnswer answer(MPSolver solver, MPConstraint[] rows, MPVariable[] columns) {
    double[] values = new double[columns.length];
    for (int column = 0; column < values.length; column++) {
      values[column] = columns[column].solutionValue();
    }
    double[] duals = new double[rows.length];
    for (int row = 0; row < duals.length; row++) {
      duals[row] = rows[row].dualValue();
    }
    return new LpAnswer(solver.objective().value(), values, duals);
  }
}
