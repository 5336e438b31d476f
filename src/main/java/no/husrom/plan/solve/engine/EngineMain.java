package no.husrom.plan.solve.engine;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;

/// The child process: reads programs from standard input, writes answers to standard output, ends
/// when the input ends. Its one argument is a folder of its own, which its parent removes.
public final class EngineMain {
  private final DataInputStream in;
  private final DataOutputStream out;
  private final Path library;

  private EngineMain(DataInputStream in, DataOutputStream out, Path library) {
    this.in = in;
    this.out = out;
    this.library = library;
  }

  /// Serves until the parent closes the stream.
  public static void main(String[] arguments) throws Throwable {
    Path library = NativeLibrary.unpack(Path.of(arguments[0]));
    DataInputStream in = new DataInputStream(new BufferedInputStream(System.in, 1 << 16));
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out, 1 << 16));
    new EngineMain(in, out, library).serve();
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
      try (Highs highs = new Highs(library)) {
        highs.set("threads", 1);
        highs.set("parallel", "off");
        if (request == Wire.LP) {
          lp(highs);
        } else {
          mip(highs);
        }
      }
      out.flush();
    }
  }

  private void lp(Highs highs) throws Throwable {
    Program program = Program.read(in);
    highs.pass(program, false);
    int status = highs.run();
    if (status != Highs.OPTIMAL) {
      fail("linear program: status " + status);
      return;
    }
    double[][] solution = highs.solution(program.costs().length, program.limits().length);
    out.writeInt(Wire.ANSWER);
    out.writeDouble(highs.number("objective_function_value"));
    Wire.write(out, solution[0]);
    Wire.write(out, solution[1]);
  }

  private void mip(Highs highs) throws Throwable {
    Program program = Program.read(in);
    double[] start = Wire.doubles(in);
    int nodes = in.readInt();
    double gap = in.readDouble();
    highs.pass(program, true);
    highs.set("mip_rel_gap", 0.0);
    highs.set("mip_abs_gap", gap);
    highs.set("mip_max_nodes", nodes);
    if (start.length > 0) {
      highs.start(start);
    }
    highs.report(this::report);
    int status = highs.run();
    boolean none = status == Highs.INFEASIBLE;
    if (!none && status != Highs.OPTIMAL && status != Highs.SOLUTION_LIMIT) {
      fail("integer program: status " + status);
      return;
    }
    boolean found = !none && highs.code("primal_solution_status") == 2;
    out.writeInt(Wire.ANSWER);
    out.writeBoolean(status != Highs.SOLUTION_LIMIT);
    out.writeDouble(none ? Double.POSITIVE_INFINITY : highs.number("mip_dual_bound"));
    out.writeLong(highs.nodes());
    Wire.write(
        out,
        found ? highs.solution(program.costs().length, program.limits().length)[0] : new double[0]);
  }

  private void report(double value, double bound, long nodes) {
    try {
      out.writeInt(Wire.REPORT);
      out.writeDouble(value);
      out.writeDouble(bound);
      out.writeLong(nodes);
      out.flush();
    } catch (IOException e) {
      System.exit(2);
    }
  }

  private void fail(String why) throws IOException {
    out.writeInt(Wire.FAILED);
    out.writeUTF(why);
  }
}
