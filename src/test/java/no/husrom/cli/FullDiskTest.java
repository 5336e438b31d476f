package no.husrom.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real disk without room: one in memory, made in a name space of the system's own, which Linux
/// lets most users do.
class FullDiskTest {
  private static final String MOUNT = "mount -t tmpfs -o size=2m tmpfs \"$0\"";

  @Test
  void aFullDiskIsSaidToBeSoAndWhatWasThereIsThereStill(@TempDir Path home) throws Exception {
    Path disk = Files.createDirectory(home.resolve("disk"));
    assumeTrue(run(List.of(), MOUNT, disk.toString()).isEmpty(), "no disk can be made here");
    List<String> program = new ArrayList<>(List.of(disk.toString()));
    program.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.util.logging.config.file="
                + Path.of("src/test/resources/logging.properties").toAbsolutePath(),
            "-Dorg.jooq.no-logo=true",
            "-Dorg.jooq.no-tips=true",
            "-cp",
            System.getProperty("java.class.path"),
            FullDisk.class.getName(),
            home.toString(),
            disk.toString()));
    assertThat(run(program, MOUNT + " && exec \"$@\"")).isEmpty();
  }

  /// What a script says when it does not succeed; nothing when it does.
  private static String run(List<String> more, String script, String... arguments)
      throws InterruptedException {
    List<String> command =
        new ArrayList<>(List.of("unshare", "--user", "--map-root-user", "--mount", "sh", "-c"));
    command.add(script);
    command.addAll(List.of(arguments));
    command.addAll(more);
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? "" : "failed: " + said;
    } catch (IOException e) {
      return "cannot be run: " + e.getMessage();
    }
  }
}
