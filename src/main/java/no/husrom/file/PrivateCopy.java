package no.husrom.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// A copy of a file to be looked at in another program: in a folder that only this user may open,
/// gone when the program ends, unless the other program holds it then.
public final class PrivateCopy {
  private static final int LONGEST = 120;

  /// What some system does not take in a name.
  private static final Pattern UNFIT = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]|^\\.+|[. ]+$");

  private PrivateCopy() {}

  /// Makes a copy under a name as near to `name` as every system takes.
  ///
  /// @throws IOException when there is no place for it
  public static Path of(String name, byte[] content) throws IOException {
    // folders that are marked first are removed last
    Path folder = Files.createTempDirectory("husrom-");
    folder.toFile().deleteOnExit();
    Path file = folder.resolve(fit(name));
    file.toFile().deleteOnExit();
    return Files.write(file, content);
  }

  private static String fit(String name) {
    int dot = name.lastIndexOf('.');
    String ending = dot > 0 && name.length() - dot < 12 ? name.substring(dot) : "";
    String stem = name.substring(0, name.length() - ending.length());
    String cut = stem.substring(0, Math.min(stem.length(), LONGEST)) + ending;
    return cut.isBlank() ? "_" : UNFIT.matcher(cut).replaceAll("_");
  }
}
