package no.husrom.plan.solve.engine;

import java.io.DataOutputStream;
import java.io.IOException;

/// An engine that says it is ready and dies when it is given something to do, as a native solver
/// does.
public final class DyingEngine {
  private DyingEngine() {}

  public static void main(String[] arguments) throws IOException {
    new DataOutputStream(System.out).writeInt(Wire.READY);
    if (System.in.read() >= 0) {
      Runtime.getRuntime().halt(139);
    }
  }
}
