package no.husrom.file;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Pattern;

/// A copy of a file to be looked at in another program: in a folder that only this user may open,
/// gone when the program ends. What the other program holds then, or a killed program leaves
/// behind, is swept up by a later start.
public final class PrivateCopy {
  private static final String FOLDER = "husrom-look-";
  private static final int LONGEST = 120;

  /// What some system does not take in a name.
  private static final Pattern UNFIT = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]|^\\.+|[. ]+$");

  private PrivateCopy() {}

  /// Makes a copy under a name as near to `name` as every system takes.
  ///
  /// @throws IOException when there is no place for it
  public static Path of(String name, byte[] content) throws IOException {
    // folders that are marked first are removed last
    Path folder = Files.createTempDirectory(FOLDER);
    folder.toFile().deleteOnExit();
    Path file = folder.resolve(fit(name));
    file.toFile().deleteOnExit();
    return Files.write(file, content);
  }

  /// Takes away the copies of this user that were made before `moment`, as far as nobody holds
  /// them.
  public static void sweep(Instant moment) {
    Path all = Path.of(System.getProperty("java.io.tmpdir"));
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(all, FOLDER + "*")) {
      for (Path folder : folders) {
        if (Files.isWritable(folder)
            && Files.getLastModifiedTime(folder).toInstant().isBefore(moment)) {
          remove(folder);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      System.getLogger(PrivateCopy.class.getName())
          .log(System.Logger.Level.DEBUG, "Copies were left behind", e);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (DirectoryStream<Path> copies = Files.newDirectoryStream(folder)) {
      for (Path copy : copies) {
        Files.deleteIfExists(copy);
      }
    }
    Files.deleteIfExists(folder);
  }

  private static String fit(String name) {
    int dot = name.lastIndexOf('.');
    String ending = dot > 0 && name.length() - dot < 12 ? name.substring(dot) : "";
    String stem = name.substring(0, name.length() - ending.length());
    String cut = stem.substring(0, Math.min(stem.length(), LONGEST)) + ending;
    return cut.isBlank() ? "_" : UNFIT.matcher(cut).replaceAll("_");
  }
}
