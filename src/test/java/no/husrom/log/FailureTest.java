package no.husrom.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureTest {

  private final Path log;
  private final Logger root = Logger.getLogger("");
  private final Handler[] before = root.getHandlers();
  private final @Nullable Level level = root.getLevel();

  FailureTest(@TempDir Path folder) {
    log = folder.resolve("logs").resolve("husrom.log");
  }

  @BeforeEach
  void log() {
    LogFile.start(log);
  }

  @AfterEach
  void logAsBefore() {
    for (Handler handler : root.getHandlers()) {
      root.removeHandler(handler);
    }
    for (Handler handler : before) {
      root.addHandler(handler);
    }
    root.setLevel(level);
  }

  @Test
  void theSameFailureHasTheSameCodeAndAnotherHasAnother() {
    String code = Failure.of(thrown("one")).code();
    assertThat(code).matches("H-[0-9A-F]{4}");
    assertThat(Failure.of(new RuntimeException("around", thrown("two"))).code()).isEqualTo(code);
    assertThat(Failure.of(new IllegalStateException()).code()).isNotEqualTo(code);
  }

  @Test
  void theLogIsMadeWithItsFirstLine() throws Exception {
    assertThat(log).doesNotExist();
    Failure failure = Failure.of(thrown("what went wrong"));
    assertThat(Files.readString(log)).contains(failure.code(), "what went wrong", "FailureTest");
  }

  private static IllegalArgumentException thrown(String message) {
    return new IllegalArgumentException(message);
  }
}
