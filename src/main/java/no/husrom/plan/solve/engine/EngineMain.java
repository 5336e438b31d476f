package no.husrom.plan.solve.engine;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The child process: reads programs from standard input, writes answers to standard output, ends
/// when the input ends. Its one argument is a folder of its own; it removes that itself when its
/// parent is gone, and its parent does when it is killed.
public final class EngineMain {
  /// Linear programs with more columns go to GLOP.
  private static final int GLOP_FROM = 10_000;

  private static final double REPORT_SECONDS = 0.2;

  /// Smaller integer programs do without HiGHS' sub-searches: the plan they start from is a good
  /// one already. Measured on five levels of four problems of 40 households: 23 s with these and
  /// the presolve rules below, 13 s without. One of 300 households and 4,000 decisions was solved
  /// at its root in 0.5 s with them and in 196 nodes and 3 s without; one of 1,500 households and
  /// 20,000 decisions at its root in 2 s, and not in 200 nodes and 12 s. Of the three only that
  /// around the linear optimum (RENS) is worth it: at 1,500 households two levels were proven in 43
  /// s and the third was within 1.5 % after 96 s and 510 MiB with it alone, in 47 s and after 207 s
  /// and 640 MiB with all.
  private static final int HEURISTICS_FROM = 3_000;

  /// A program that may take so many nodes is not one of many.
  private static final int PATIENT = 10_000;

  /// The part of the work that goes to HiGHS' sub-searches when a program is tried again: with its
  /// own twentieth the generalised assignment problem d05100 ends at 6,355, with this at 6,353, the
  /// best known.
  private static final double SEARCHING = 0.3;

  /// Rules of HiGHS' presolve that take longer here than they save.
  private static final int PROBING = 1 << 15;

  private static final int ENUMERATION = 1 << 16;

  private final DataInputStream in;
  private final DataOutputStream out;
  private final Path folder;
  private final Path library;
  private @Nullable Program linear;
  private @Nullable Glop glop;

  private EngineMain(DataInputStream in, DataOutputStream out, Path folder, Path library) {
    this.in = in;
    this.out = out;
    this.folder = folder;
    this.library = library;
  }

  /// Serves until the parent closes the stream.
  public static void main(String[] arguments) throws Throwable {
    Path folder = Path.of(arguments[0]);
    ProcessHandle.current().parent().ifPresent(p -> p.onExit().thenRun(() -> end(folder)));
    Path library = NativeLibrary.unpack(folder);
    DataInputStream in = new DataInputStream(new BufferedInputStream(System.in, 1 << 16));
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out, 1 << 16));
    try {
      new EngineMain(in, out, folder, library).serve();
    } finally {
      NativeLibrary.remove(folder);
    }
  }

  /// Ends at once, also in the middle of a solve: nobody is there to take an answer.
  private static void end(Path folder) {
    NativeLibrary.remove(folder);
    Runtime.getRuntime().halt(2);
  }

  private void serve() throws Throwable {
    new Highs(library).close();
    out.writeInt(Wire.READY);
    out.flush();
    while (true) {
      int request;
      try {
        request = in.readInt();
      } catch (EOFException e) {
        return;
      }
      Program program = Program.read(in);
      if (request != Wire.MIP) {
        answer(linear(program, request == Wire.MORE));
      } else {
        letGo();
        try (Highs highs = highs()) {
          mip(highs, program);
        }
        NativeLibrary.giveBack();
      }
      out.flush();
    }
  }

  /// A small program is solved anew each time; one that is large, or has become so, stays in GLOP
  /// and takes more columns in.
  private @Nullable LpAnswer linear(Program program, boolean more) throws Throwable {
    Program before = more ? linear : null;
    if (before == null && glop != null) {
      glop.close();
      glop = null;
    }
    linear = before == null ? program : before.with(program);
    if (glop != null) {
      glop.add(program);
    } else if (linear.columns() > GLOP_FROM) {
      glop = new Glop(linear);
    }
    return glop == null ? highs(linear) : glop.solve();
  }

  /// Gives up the large linear program, which is hardly ever asked for again once an integer
  /// program has come; should it be, it is solved anew.
  private void letGo() throws Throwable {
    if (glop != null) {
      glop.close();
      glop = null;
      System.gc();
      NativeLibrary.giveBack();
    }
  }

  private Highs highs() throws Throwable {
    Highs highs = new Highs(library);
    highs.set("threads", 1);
    highs.set("parallel", "off");
    return highs;
  }

  private @Nullable LpAnswer highs(Program program) throws Throwable {
    try (Highs highs = highs()) {
      highs.pass(program, false);
      if (highs.run() != Highs.OPTIMAL) {
        return null;
      }
      double[][] solution = highs.solution(program.costs().length, program.limits().length);
      return new LpAnswer(highs.number("objective_function_value"), solution[0], solution[1]);
    }
  }

  private void answer(@Nullable LpAnswer answer) throws IOException {
    if (answer == null) {
      fail("no optimum of a linear program");
      return;
    }
    out.writeInt(Wire.ANSWER);
    out.writeDouble(answer.objective());
    Wire.write(out, answer.values());
    Wire.write(out, answer.duals());
  }

  private void mip(Highs highs, Program program) throws Throwable {
    double[] start = Wire.doubles(in);
    int nodes = in.readInt();
    highs.pass(program, true);
    highs.set("mip_rel_gap", 0.0);
    highs.set("mip_abs_gap", in.readDouble());
    highs.set("mip_max_nodes", nodes);
    highs.set("mip_min_logging_interval", REPORT_SECONDS);
    boolean large = program.columns() > HEURISTICS_FROM;
    highs.set("mip_heuristic_run_rens", large);
    highs.set("mip_heuristic_run_rins", false);
    highs.set("mip_heuristic_run_root_reduced_cost", false);
    highs.set("presolve_rule_off", PROBING | ENUMERATION);
    if (start.length > 0) {
      highs.start(start);
    }
    highs.report(this::report);
    int status = highs.run();
    double bound = Double.NEGATIVE_INFINITY;
    if (status == Highs.SOLUTION_LIMIT && !large && nodes >= PATIENT) {
      bound = highs.number("mip_dual_bound");
      status = again(highs, program);
    }
    boolean none = status == Highs.INFEASIBLE;
    if (!none && status != Highs.OPTIMAL && status != Highs.SOLUTION_LIMIT) {
      fail("integer program: status " + status);
      return;
    }
    out.writeInt(Wire.ANSWER);
    out.writeBoolean(status != Highs.SOLUTION_LIMIT);
    out.writeDouble(
        none ? Double.POSITIVE_INFINITY : Math.max(bound, highs.number("mip_dual_bound")));
    out.writeLong(highs.nodes());
    Wire.write(out, none ? new double[0] : solution(highs, program));
  }

  /// A small program that so many nodes have not closed gets as many more, from the best solution
  /// there is, with every sub-search there is and a good part of the work for them.
  private static int again(Highs highs, Program program) throws Throwable {
    double[] best = solution(highs, program);
    highs.set("mip_heuristic_run_rens", true);
    highs.set("mip_heuristic_run_rins", true);
    highs.set("mip_heuristic_run_root_reduced_cost", true);
    highs.set("mip_heuristic_effort", SEARCHING);
    highs.clear();
    if (best.length > 0) {
      highs.start(best);
    }
    return highs.run();
  }

  /// Empty when none was found.
  private static double[] solution(Highs highs, Program program) throws Throwable {
    return highs.code("primal_solution_status") == 2
        ? highs.solution(program.costs().length, program.limits().length)[0]
        : new double[0];
  }

  private void report(double value, double bound, long nodes) {
    try {
      out.writeInt(Wire.REPORT);
      out.writeDouble(value);
      out.writeDouble(bound);
      out.writeLong(nodes);
      out.flush();
    } catch (IOException e) {
      end(folder);
    }
  }

  private void fail(String why) throws IOException {
    out.writeInt(Wire.FAILED);
    out.writeUTF(why);
  }
}
