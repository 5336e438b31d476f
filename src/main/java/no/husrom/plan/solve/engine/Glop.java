package no.husrom.plan.solve.engine;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One linear program in GLOP, OR-Tools' solver, that may get more columns; after that it goes on
/// from its last optimum. On the planner's large ones it takes a sixth of HiGHS' time (160,000
/// columns: 5 s against 30 s); to load it takes a second, so small ones go without it. Lives in the
/// child process only.
final class Glop implements AutoCloseable {
  /// From the last optimum new columns are taken in by the primal simplex, and only if GLOP neither
  /// presolves nor scales: either would make it begin anew. Six rounds of 40,000 to 70,000 columns
  /// took 18 s of computing this way (7 s the first, 1 s the last), 30 s from the start each time.
  private static final String GO_ON =
      "use_preprocessing:false use_dual_simplex:false use_scaling:false";

  private static boolean loaded;

  private final MPSolver solver;
  private final MPConstraint[] rows;
  private final List<MPVariable> columns = new ArrayList<>();

  Glop(Program program) {
    if (!loaded) {
      Loader.loadNativeLibraries();
      loaded = true;
    }
    solver = MPSolver.createSolver("GLOP");
    solver.setSolverSpecificParametersAsString(GO_ON);
    rows = new MPConstraint[program.limits().length];
    double[] lower = program.lowerLimits();
    for (int row = 0; row < rows.length; row++) {
      rows[row] = solver.makeConstraint(lower[row], program.limits()[row]);
    }
    solver.objective().setMinimization();
    add(program);
  }

  /// Takes in the columns of a program with the same rows.
  void add(Program program) {
    MPObjective objective = solver.objective();
    for (int column = 0; column < program.columns(); column++) {
      MPVariable variable = solver.makeNumVar(0, Double.POSITIVE_INFINITY, "");
      objective.setCoefficient(variable, program.costs()[column]);
      for (int at = program.starts()[column]; at < program.starts()[column + 1]; at++) {
        rows[program.rows()[at]].setCoefficient(variable, program.amounts()[at]);
      }
      columns.add(variable);
    }
  }

  /// The optimum, or null when there is none.
  @Nullable LpAnswer solve() {
    if (solver.solve() != MPSolver.ResultStatus.OPTIMAL) {
      return null;
    }
    double[] values = new double[columns.size()];
    for (int column = 0; column < values.length; column++) {
      values[column] = columns.get(column).solutionValue();
    }
    double[] duals = new double[rows.length];
    for (int row = 0; row < duals.length; row++) {
      duals[row] = rows[row].dualValue();
    }
    return new LpAnswer(solver.objective().value(), values, duals);
  }

  @Override
  public void close() {
    solver.delete();
  }
}
