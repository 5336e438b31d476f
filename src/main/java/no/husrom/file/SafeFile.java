package no.husrom.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.UUID;
import no.husrom.file.Saving.NotSaved;
import no.husrom.file.Saving.Obstacle;
import no.husrom.file.Saving.Saved;
import org.jspecify.annotations.Nullable;

/// Writes a file beside the one that shall be replaced and moves it over: the old file stays until
/// the new one is whole.
public final class SafeFile {
  private SafeFile() {}

  /// Writes the content of a file; need not close the stream.
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /// Saves `content` as `file`. An [IOException] from the content, also inside a runtime exception,
  /// is a reason for not saving; any other runtime exception is passed on, and nothing is left
  /// behind.
  public static Saving save(Path file, Content content) {
    Saving possible = possible(file);
    if (possible instanceof NotSaved) {
      return possible;
    }
    Path target = file.toAbsolutePath();
    try {
      write(Files.exists(target) ? target.toRealPath() : target, content);
      return new Saved(file);
    } catch (IOException e) {
      return new NotSaved(obstacle(e, Files.exists(target)), file, String.valueOf(e.getMessage()));
    }
  }

  /// Moves a file that is whole over `target`, which is kept under the name `kept`, if one is
  /// given.
  public static Saving replace(Path target, Path whole, @Nullable Path kept) {
    try {
      if (kept != null) {
        keep(target, kept);
      }
      try {
        move(whole, target);
      } catch (IOException e) {
        if (kept != null) {
          Files.deleteIfExists(kept);
        }
        throw e;
      }
      return new Saved(target);
    } catch (IOException e) {
      return notSaved(target, e);
    }
  }

  /// By a second name where the system has such, else by a copy: at no time is `file` away.
  private static void keep(Path file, Path kept) throws IOException {
    try {
      Files.createLink(kept, file);
    } catch (UnsupportedOperationException | FileSystemException e) {
      Files.copy(file, kept);
    }
  }

  /// What stood in the way of a file, told by the system's own trouble.
  public static NotSaved notSaved(Path file, IOException trouble) {
    return new NotSaved(
        obstacle(trouble, Files.exists(file)), file, String.valueOf(trouble.getMessage()));
  }

  /// What stands in the way, as far as can be seen without writing.
  static Saving possible(Path file) {
    Path target = file.toAbsolutePath();
    Path folder = target.getParent();
    if (Files.isDirectory(target) || folder == null) {
      return new NotSaved(Obstacle.IS_FOLDER, file, "");
    } else if (!Files.isDirectory(folder)) {
      return new NotSaved(Obstacle.NO_FOLDER, file, folder.toString());
    } else if (Files.exists(target) && !Files.isWritable(target)) {
      return new NotSaved(Obstacle.NO_ACCESS, file, "");
    }
    return new Saved(file);
  }

  private static void write(Path target, Content content) throws IOException {
    // not a temporary file of the system's: those are for one user only, and so would the file be
    Path beside = target.resolveSibling(".husrom-" + UUID.randomUUID() + ".part");
    try {
      try (FileChannel channel =
              FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
          OutputStream out = Channels.newOutputStream(channel)) {
        content.writeTo(out);
        channel.force(true);
      }
      move(beside, target);
    } catch (RuntimeException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof IOException trouble) {
          throw trouble;
        } else if (cause instanceof UncheckedIOException trouble) {
          throw trouble.getCause();
        }
      }
      throw e;
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  static void move(Path beside, Path target) throws IOException {
    try {
      Files.move(
          beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  static Obstacle obstacle(IOException trouble, boolean existed) {
    String said = String.valueOf(trouble.getMessage()).toLowerCase(Locale.ROOT);
    if (said.contains("no space left")
        || said.contains("not enough space")
        || said.contains("quota exceeded")) {
      return Obstacle.DISK_FULL;
    } else if (trouble instanceof AccessDeniedException || said.contains("read-only file system")) {
      // Windows answers "access denied" when another program holds the file
      return existed ? Obstacle.IN_USE : Obstacle.NO_ACCESS;
    } else if (trouble instanceof NoSuchFileException && !existed) {
      // the folder is there, but no file can be made in it
      return Obstacle.NO_ACCESS;
    } else if (trouble instanceof FileSystemException && existed) {
      return Obstacle.IN_USE;
    }
    return Obstacle.OTHER;
  }
}
