package no.husrom.plan.solve.engine;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// HiGHS' C interface, the few functions we need (version 1.12). Lives in the child process only:
/// what goes wrong in here may end the process.
final class Highs implements AutoCloseable {
  static final int OPTIMAL = 7;
  static final int INFEASIBLE = 8;
  static final int SOLUTION_LIMIT = 16;

  /// HiGHS' callback for what it would write in its log of an integer program.
  private static final int MIP_LOGGING = 5;

  private final Arena arena = Arena.ofConfined();
  private final Linker linker = Linker.nativeLinker();
  private final SymbolLookup symbols;
  private final Map<String, MethodHandle> functions = new HashMap<>();
  private final MemorySegment solver;

  /// Receives the best value and the bound on the way.
  interface Report {
    void of(double value, double bound, long nodes);
  }

  Highs(Path library) throws Throwable {
    symbols = SymbolLookup.libraryLookup(library, arena);
    MethodHandle create =
        linker.downcallHandle(symbols.findOrThrow("Highs_create"), FunctionDescriptor.of(ADDRESS));
    solver = (MemorySegment) create.invoke();
    set("output_flag", false);
  }

  private MethodHandle function(String name, MemoryLayout... arguments) {
    return functions.computeIfAbsent(
        name,
        n ->
            linker.downcallHandle(
                symbols.findOrThrow("Highs_" + n), FunctionDescriptor.of(JAVA_INT, arguments)));
  }

  private static void check(Object status) {
    if ((int) status < 0) {
      throw new IllegalStateException("HiGHS refused a call");
    }
  }

  void set(String option, boolean value) throws Throwable {
    try (Arena call = Arena.ofConfined()) {
      MethodHandle set = function("setBoolOptionValue", ADDRESS, ADDRESS, JAVA_INT);
      check(set.invoke(solver, call.allocateFrom(option), value ? 1 : 0));
    }
  }

  void set(String option, int value) throws Throwable {
    try (Arena call = Arena.ofConfined()) {
      MethodHandle set = function("setIntOptionValue", ADDRESS, ADDRESS, JAVA_INT);
      check(set.invoke(solver, call.allocateFrom(option), value));
    }
  }

  void set(String option, double value) throws Throwable {
    try (Arena call = Arena.ofConfined()) {
      MethodHandle set = function("setDoubleOptionValue", ADDRESS, ADDRESS, JAVA_DOUBLE);
      check(set.invoke(solver, call.allocateFrom(option), value));
    }
  }

  void set(String option, String value) throws Throwable {
    try (Arena call = Arena.ofConfined()) {
      MethodHandle set = function("setStringOptionValue", ADDRESS, ADDRESS, ADDRESS);
      check(set.invoke(solver, call.allocateFrom(option), call.allocateFrom(value)));
    }
  }

  void pass(Program program, boolean whole) throws Throwable {
    try (Arena call = Arena.ofConfined()) {
      MethodHandle pass =
          function(
              "passMip",
              ADDRESS,
              JAVA_INT,
              JAVA_INT,
              JAVA_INT,
              JAVA_INT,
              JAVA_INT,
              JAVA_DOUBLE,
              ADDRESS,
              ADDRESS,
              ADDRESS,
              ADDRESS,
              ADDRESS,
              ADDRESS,
              ADDRESS,
              ADDRESS,
              ADDRESS);
      int columns = program.costs().length;
      int[] kinds = whole ? program.whole() : new int[columns];
      check(
          pass.invoke(
              solver,
              columns,
              program.limits().length,
              program.rows().length,
              1,
              1,
              0.0,
              call.allocateFrom(JAVA_DOUBLE, program.costs()),
              call.allocateFrom(JAVA_DOUBLE, new double[columns]),
              call.allocateFrom(JAVA_DOUBLE, program.upper(whole)),
              call.allocateFrom(JAVA_DOUBLE, program.lowerLimits()),
              call.allocateFrom(JAVA_DOUBLE, program.limits()),
              call.allocateFrom(JAVA_INT, program.starts()),
              call.allocateFrom(JAVA_INT, program.rows()),
              call.allocateFrom(JAVA_DOUBLE, program.amounts()),
              call.allocateFrom(JAVA_INT, kinds)));
    }
  }

  void start(double[] values) throws Throwable {
    try (Arena call = Arena.ofConfined()) {
      MethodHandle set = function("setSolution", ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS);
      MemorySegment none = MemorySegment.NULL;
      check(set.invoke(solver, call.allocateFrom(JAVA_DOUBLE, values), none, none, none));
    }
  }

  /// Forgets what was found, not the program.
  void clear() throws Throwable {
    check(function("clearSolver", ADDRESS).invoke(solver));
  }

  /// Solves and returns HiGHS' model status.
  int run() throws Throwable {
    check(function("run", ADDRESS).invoke(solver));
    return (int) function("getModelStatus", ADDRESS).invoke(solver);
  }

  double number(String info) throws Throwable {
    try (Arena call = Arena.ofConfined()) {
      MemorySegment value = call.allocate(JAVA_DOUBLE);
      MethodHandle get = function("getDoubleInfoValue", ADDRESS, ADDRESS, ADDRESS);
      check(get.invoke(solver, call.allocateFrom(info), value));
      return value.get(JAVA_DOUBLE, 0);
    }
  }

  int code(String info) throws Throwable {
    try (Arena call = Arena.ofConfined()) {
      MemorySegment value = call.allocate(JAVA_INT);
      MethodHandle get = function("getIntInfoValue", ADDRESS, ADDRESS, ADDRESS);
      check(get.invoke(solver, call.allocateFrom(info), value));
      return value.get(JAVA_INT, 0);
    }
  }

  long nodes() throws Throwable {
    try (Arena call = Arena.ofConfined()) {
      MemorySegment value = call.allocate(JAVA_LONG);
      MethodHandle get = function("getInt64InfoValue", ADDRESS, ADDRESS, ADDRESS);
      check(get.invoke(solver, call.allocateFrom("mip_node_count"), value));
      return value.get(JAVA_LONG, 0);
    }
  }

  /// Column values and row prices.
  double[][] solution(int columns, int rows) throws Throwable {
    try (Arena call = Arena.ofConfined()) {
      MemorySegment values = call.allocate(JAVA_DOUBLE, columns);
      MemorySegment reduced = call.allocate(JAVA_DOUBLE, columns);
      MemorySegment sums = call.allocate(JAVA_DOUBLE, rows);
      MemorySegment duals = call.allocate(JAVA_DOUBLE, rows);
      MethodHandle get = function("getSolution", ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS);
      check(get.invoke(solver, values, reduced, sums, duals));
      return new double[][] {values.toArray(JAVA_DOUBLE), duals.toArray(JAVA_DOUBLE)};
    }
  }

  /// Has the report called while an integer program is solved.
  void report(Report report) throws Throwable {
    MethodHandle item =
        linker.downcallHandle(
            symbols.findOrThrow("Highs_getCallbackDataOutItem"),
            FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS));
    Callback callback =
        new Callback(
            report,
            item,
            arena.allocateFrom("mip_primal_bound"),
            arena.allocateFrom("mip_dual_bound"),
            arena.allocateFrom("mip_node_count"));
    MethodType type =
        MethodType.methodType(
            void.class,
            int.class,
            MemorySegment.class,
            MemorySegment.class,
            MemorySegment.class,
            MemorySegment.class);
    MethodHandle target =
        MethodHandles.lookup().findVirtual(Callback.class, "call", type).bindTo(callback);
    MemorySegment stub =
        linker.upcallStub(
            target, FunctionDescriptor.ofVoid(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS), arena);
    check(
        function("setCallback", ADDRESS, ADDRESS, ADDRESS)
            .invoke(solver, stub, MemorySegment.NULL));
    check(function("startCallback", ADDRESS, JAVA_INT).invoke(solver, MIP_LOGGING));
  }

  @Override
  public void close() {
    try {
      linker
          .downcallHandle(symbols.findOrThrow("Highs_destroy"), FunctionDescriptor.ofVoid(ADDRESS))
          .invoke(solver);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    } finally {
      arena.close();
    }
  }

  /// What HiGHS calls; nothing may be thrown back into native code.
  private record Callback(
      Report report,
      MethodHandle item,
      MemorySegment primal,
      MemorySegment dual,
      MemorySegment nodes) {

    void call(
        int type, MemorySegment message, MemorySegment out, MemorySegment in, MemorySegment data) {
      try {
        MemorySegment value = ((MemorySegment) item.invoke(out, primal)).reinterpret(8);
        MemorySegment bound = ((MemorySegment) item.invoke(out, dual)).reinterpret(8);
        MemorySegment count = ((MemorySegment) item.invoke(out, nodes)).reinterpret(8);
        report.of(value.get(JAVA_DOUBLE, 0), bound.get(JAVA_DOUBLE, 0), count.get(JAVA_LONG, 0));
      } catch (Throwable e) {
        System.exit(3);
      }
    }
  }
}
