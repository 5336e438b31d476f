package no.husrom.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// The program's log: warnings of all libraries, everything from information on of the program
/// itself. The file is made with its first line; when it is over a million bytes it is set aside
/// once. Several processes may write to it.
public final class LogFile extends Handler {
  private static final long LARGE = 1_000_000;

  private final Path file;

  private LogFile(Path file) {
    this.file = file;
    setFormatter(new SimpleFormatter());
  }

  /// From now on the program logs to `file` and no longer to standard error.
  public static void start(Path file) {
    LogManager.getLogManager().reset();
    Logger root = Logger.getLogger("");
    root.setLevel(Level.WARNING);
    root.addHandler(new LogFile(file));
    Own.LOGGER.setLevel(Level.INFO);
  }

  /// Held here, since the log manager itself forgets a logger that nobody holds.
  private static final class Own {
    private static final Logger LOGGER = Logger.getLogger("no.husrom");
  }

  @Override
  public synchronized void publish(LogRecord record) {
    if (!isLoggable(record)) {
      return;
    }
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      if (Files.exists(file) && Files.size(file) > LARGE) {
        Files.move(
            file,
            file.resolveSibling(file.getFileName() + ".old"),
            StandardCopyOption.REPLACE_EXISTING);
      }
      Files.writeString(
          file,
          getFormatter().format(record),
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      reportError(null, e, ErrorManager.WRITE_FAILURE);
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
