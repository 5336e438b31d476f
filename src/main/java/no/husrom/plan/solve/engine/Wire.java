package no.husrom.plan.solve.engine;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/// What the two processes say to each other: big-endian numbers, arrays with their length first.
final class Wire {
  /// From the program: solve the linear program that follows.
  static final int LP = 1;

  /// From the program: solve the integer program that follows.
  static final int MIP = 2;

  /// From the program: columns that join the linear program before; solve it again.
  static final int MORE = 3;

  /// From the engine: it is ready.
  static final int READY = 10;

  /// From the engine: a report on the way.
  static final int REPORT = 11;

  /// From the engine: the answer.
  static final int ANSWER = 12;

  /// From the engine: it could not solve, with a text why.
  static final int FAILED = 13;

  private Wire() {}

  /// @param from the first column to write
  static void write(DataOutputStream out, Matrix matrix, int from) throws IOException {
    double[] limits = new double[matrix.rows()];
    int[] equal = new int[matrix.rows()];
    for (int row = 0; row < limits.length; row++) {
      limits[row] = matrix.limit(row);
      equal[row] = matrix.isEqual(row) ? 1 : 0;
    }
    int first = matrix.start(from);
    double[] costs = new double[matrix.columns() - from];
    int[] whole = new int[costs.length];
    int[] starts = new int[costs.length + 1];
    for (int column = 0; column < costs.length; column++) {
      costs[column] = matrix.cost(from + column);
      whole[column] = matrix.isWhole(from + column) ? 1 : 0;
      starts[column + 1] = matrix.start(from + column + 1) - first;
    }
    int[] rows = new int[matrix.entries() - first];
    double[] amounts = new double[rows.length];
    for (int entry = 0; entry < rows.length; entry++) {
      rows[entry] = matrix.row(first + entry);
      amounts[entry] = matrix.amount(first + entry);
    }
    write(out, limits);
    write(out, equal);
    write(out, costs);
    write(out, whole);
    write(out, starts);
    write(out, rows);
    write(out, amounts);
  }

  static void write(DataOutputStream out, double[] values) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(4 + 8 * values.length);
    bytes.putInt(values.length);
    bytes.asDoubleBuffer().put(values);
    out.write(bytes.array());
  }

  static void write(DataOutputStream out, int[] values) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(4 + 4 * values.length);
    bytes.putInt(values.length);
    bytes.asIntBuffer().put(values);
    out.write(bytes.array());
  }

  static double[] doubles(DataInputStream in) throws IOException {
    double[] values = new double[in.readInt()];
    ByteBuffer.wrap(in.readNBytes(8 * values.length)).asDoubleBuffer().get(values);
    return values;
  }

  static int[] ints(DataInputStream in) throws IOException {
    int[] values = new int[in.readInt()];
    ByteBuffer.wrap(in.readNBytes(4 * values.length)).asIntBuffer().get(values);
    return values;
  }
}
