package no.husrom.plan.solve.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class EngineTest {

  /// Minimise −x − y with x + 2y ≤ 4 and 3x + y ≤ 6.
  private static Matrix matrix(double first, double second) {
    Matrix matrix = new Matrix(new double[] {first, second}, new boolean[2]);
    matrix.add(-1, true, new int[] {0, 1}, new double[] {1, 3}, 2);
    matrix.add(-1, true, new int[] {0, 1}, new double[] {2, 1}, 2);
    return matrix;
  }

  @Test
  void aLinearProgramComesBackWithValuesAndPrices() throws Exception {
    try (Engine engine = Engine.start(() -> false)) {
      LpAnswer answer = engine.lp(matrix(4, 6));
      assertThat(answer.objective()).isCloseTo(-2.8, within(1e-9));
      assertThat(answer.values()).containsExactly(new double[] {1.6, 1.2}, within(1e-9));
      assertThat(answer.duals()).containsExactly(new double[] {-0.4, -0.2}, within(1e-9));
    }
  }

  @Test
  void anIntegerProgramIsSolvedAndAnImpossibleOneHasAnInfiniteBound() throws Exception {
    try (Engine engine = Engine.start(() -> false)) {
      MipAnswer answer = engine.mip(matrix(2, 3), new double[0], 100, 0.5, (_, _) -> {});
      assertThat(answer.ended()).isTrue();
      assertThat(answer.bound()).isCloseTo(-1, within(1e-6));
      assertThat(answer.values()[0] + answer.values()[1]).isCloseTo(1, within(1e-6));
      Matrix impossible = new Matrix(new double[] {-1}, new boolean[1]);
      impossible.add(1, true, new int[] {0}, new double[] {1}, 1);
      MipAnswer none = engine.mip(impossible, new double[0], 100, 0.5, (_, _) -> {});
      assertThat(none.bound()).isEqualTo(Double.POSITIVE_INFINITY);
      assertThat(none.values()).isEmpty();
    }
  }

  @Test
  void anEngineThatDiesIsLostAndLeavesNothingBehind() throws Exception {
    Engine engine = Engine.start(DyingEngine.class.getName(), () -> false);
    assertThatExceptionOfType(EngineLostException.class)
        .isThrownBy(() -> engine.lp(matrix(4, 6)))
        .withMessageContaining("139");
    engine.close();
    assertThat(engine.folder()).doesNotExist();
  }

  @Test
  void anEngineThatCannotStartIsLost() throws Exception {
    try (Engine engine = Engine.start("no.such.Engine", () -> false)) {
      assertThatExceptionOfType(EngineLostException.class)
          .isThrownBy(() -> engine.lp(matrix(4, 6)))
          .withMessageContaining("no.such.Engine");
    }
  }

  @Test
  void stoppingInTheMiddleOfASolveEndsTheEngine() throws Exception {
    AtomicBoolean solving = new AtomicBoolean();
    AtomicInteger asked = new AtomicInteger();
    Engine engine = Engine.start(() -> solving.get() && asked.incrementAndGet() > 100);
    engine.lp(matrix(4, 6));
    solving.set(true);
    assertThatExceptionOfType(EngineLostException.class)
        .isThrownBy(() -> HardProgram.solve(engine))
        .withMessageContaining("cancelled");
    engine.close();
    assertThat(engine.child().isAlive()).isFalse();
    assertThat(engine.folder()).doesNotExist();
  }

  @Test
  void noEngineOutlivesTheProgramThatStartedIt() throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(DyingParent.class.getName());
    Process parent = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(parent.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(parent.waitFor()).as(said).isEqualTo(137);
    String[] words = said.strip().split(" ", 2);
    var child = ProcessHandle.of(Long.parseLong(words[0]));
    if (child.isPresent()) {
      child.get().onExit().get(60, TimeUnit.SECONDS);
    }
    assertThat(new File(words[1])).doesNotExist();
  }
}
