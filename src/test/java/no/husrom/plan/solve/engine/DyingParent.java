package no.husrom.plan.solve.engine;

import java.util.concurrent.atomic.AtomicInteger;

/// A program that is killed while its engine is solving; says first which engine that was.
public final class DyingParent {
  private static final int ASKED = 300;

  private DyingParent() {}

  public static void main(String[] arguments) throws EngineLostException {
    AtomicInteger asked = new AtomicInteger();
    Engine engine =
        Engine.start(
            () -> {
              if (asked.incrementAndGet() > ASKED) {
                Runtime.getRuntime().halt(137);
              }
              return false;
            });
    System.out.println(engine.child().pid() + " " + engine.folder());
    HardProgram.solve(engine);
  }
}
