package no.husrom.cli;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import no.husrom.cli.bench.Screens;
import no.husrom.cli.frame.Environment;
import no.husrom.file.UserFolders;
import no.husrom.text.Language;

/// What came of a command line: its exit code, what it answered and what it told.
record Ran(int code, String out, String err) {
  /// A day on which the plan of 2027 is made.
  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneId.of("Europe/Oslo"));

  /// Runs it in this process, with the user's folders in `home`.
  static Ran here(Path home, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = new Cli(environment(home, out, err), _ -> 42, Screens.NONE).run(arguments);
    return new Ran(code, out.toString(), err.toString());
  }

  static Environment environment(Path home, StringWriter out, StringWriter err) {
    return new Environment(
        new PrintWriter(out),
        new PrintWriter(err),
        CLOCK,
        new UserFolders(home.resolve("data"), home.resolve("settings"), home.resolve("logs")),
        Language.NYNORSK);
  }

  /// Runs it in a process of its own, as a user would.
  static Ran there(Path home, String... arguments) throws IOException, InterruptedException {
    Process process = start(home, arguments);
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("still running: " + List.of(arguments));
    }
    return new Ran(process.exitValue(), out, err);
  }

  static Process start(Path home, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Duser.home=" + home,
                "-Duser.timezone=Europe/Oslo",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                "no.husrom.Main"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(new File(home.toString()));
    Map<String, String> environment = builder.environment();
    List.of("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "DISPLAY", "WAYLAND_DISPLAY")
        .forEach(environment::remove);
    environment.put("LANG", "C.UTF-8");
    return builder.start();
  }
}
