package no.husrom.plan.solve.engine;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Takes HiGHS for this platform out of OR-Tools' native jar on the class path, and cleans up.
final class NativeLibrary {
  private NativeLibrary() {}

  /// Unpacks the library into a folder and returns the file.
  static Path unpack(Path folder) throws IOException {
    String name = resource();
    try (InputStream in = NativeLibrary.class.getResourceAsStream("/" + name)) {
      if (in == null) {
        throw new IOException("no " + name + " on the class path");
      }
      Path file = folder.resolve(name.substring(name.indexOf('/') + 1));
      Files.copy(in, file);
      return file;
    }
  }

  /// Removes a folder and all in it, as far as the system lets go of it.
  static void remove(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
    } catch (IOException | UncheckedIOException e) {
      folder.toFile().deleteOnExit();
    }
  }

  /// Lets the system have what native code has freed, where its C library would keep it (glibc's
  /// malloc_trim).
  static void giveBack() throws Throwable {
    Linker linker = Linker.nativeLinker();
    Optional<MemorySegment> trim = linker.defaultLookup().find("malloc_trim");
    if (trim.isPresent()) {
      linker.downcallHandle(trim.get(), FunctionDescriptor.of(JAVA_INT, JAVA_LONG)).invoke(0L);
    }
  }

  private static String resource() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    boolean arm = System.getProperty("os.arch").equals("aarch64");
    if (system.contains("win")) {
      return "ortools-win32-x86-64/highs.dll";
    } else if (system.contains("mac")) {
      return (arm ? "ortools-darwin-aarch64" : "ortools-darwin-x86-64") + "/libhighs.1.dylib";
    }
    return (arm ? "ortools-linux-aarch64" : "ortools-linux-x86-64") + "/libhighs.so.1";
  }
}
