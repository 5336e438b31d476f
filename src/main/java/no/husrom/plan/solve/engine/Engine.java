package no.husrom.plan.solve.engine;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// The proving engine as its user sees it: a child process that is kept for all the programs of one
/// plan. Starting returns at once; the first program waits until the child is there. One thread.
public final class Engine implements AutoCloseable {
  private static final int POLL_MILLIS = 3;
  private static final String ERRORS = "errors.txt";

  /// A child that has solved a linear program of so many columns keeps memory that it does not need
  /// for the integer programs after it: they get a new one.
  private static final int LARGE = 50_000;

  private final String mainClass;
  private final BooleanSupplier cancelled;
  private Process process;
  private Path folder;
  private DataInputStream in;
  private DataOutputStream out;
  private boolean ready;
  private @Nullable Matrix solved;
  private int sent;

  private Engine(String mainClass, BooleanSupplier cancelled) throws IOException {
    this.mainClass = mainClass;
    this.cancelled = cancelled;
    folder = Files.createTempDirectory("husrom-engine");
    process = begin(mainClass, folder);
    in = answers(process);
    out = questions(process);
  }

  private static DataInputStream answers(Process process) {
    return new DataInputStream(process.getInputStream());
  }

  private static DataOutputStream questions(Process process) {
    return new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
  }

  /// Told now and then of the best plan's value, infinite when there is none, and of the bound.
  @FunctionalInterface
  public interface OnWay {
    void told(double value, double bound);
  }

  /// Starts the child with this program's Java and class path.
  ///
  /// @param cancelled asked while waiting; once true, the engine is lost
  public static Engine start(BooleanSupplier cancelled) throws EngineLostException {
    return start(EngineMain.class.getName(), cancelled);
  }

  /// The same with another main class, so that a test can have a child that dies.
  public static Engine start(String mainClass, BooleanSupplier cancelled)
      throws EngineLostException {
    try {
      return new Engine(mainClass, cancelled);
    } catch (IOException e) {
      throw new EngineLostException("cannot start", e);
    }
  }

  private static Process begin(String mainClass, Path folder) throws IOException {
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command(mainClass, folder))
              .redirectError(folder.resolve(ERRORS).toFile());
      // glibc keeps less of what the solver has given back when there is one arena
      builder.environment().put("MALLOC_ARENA_MAX", "1");
      return builder.start();
    } catch (IOException e) {
      NativeLibrary.remove(folder);
      throw e;
    }
  }

  /// Puts a new child in the place of the one there is.
  private void renew() throws IOException {
    close();
    folder = Files.createTempDirectory("husrom-engine");
    process = begin(mainClass, folder);
    in = answers(process);
    out = questions(process);
    ready = false;
    solved = null;
    sent = 0;
  }

  private static List<String> command(String mainClass, Path folder) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:MinHeapFreeRatio=5",
        "-XX:MaxHeapFreeRatio=15",
        "-Xshare:auto",
        "--enable-native-access=ALL-UNNAMED",
        "-Djava.io.tmpdir=" + folder,
        "-cp",
        System.getProperty("java.class.path"),
        mainClass,
        folder.toString());
  }

  /// Solves a linear program; whole columns may be broken. When the same matrix has got more
  /// columns since it was solved last, the solver goes on from where it was.
  public LpAnswer lp(Matrix matrix) throws EngineLostException {
    boolean more = matrix == solved;
    try {
      awaitReady();
      out.writeInt(more ? Wire.MORE : Wire.LP);
      Wire.write(out, matrix, more ? sent : 0);
      out.flush();
      solved = matrix;
      sent = matrix.columns();
      awaitAnswer((_, _) -> {});
      return new LpAnswer(in.readDouble(), Wire.doubles(in), Wire.doubles(in));
    } catch (IOException e) {
      throw lost(e);
    }
  }

  /// Solves an integer program.
  ///
  /// @param start a known solution, or an empty array
  /// @param nodes how many nodes of the search tree at most
  /// @param gap a difference between value and bound that counts as none
  /// @param onWay told of value and bound on the way
  public MipAnswer mip(Matrix matrix, double[] start, int nodes, double gap, OnWay onWay)
      throws EngineLostException {
    try {
      if (sent > LARGE) {
        renew();
      }
      awaitReady();
      out.writeInt(Wire.MIP);
      Wire.write(out, matrix, 0);
      Wire.write(out, start);
      out.writeInt(nodes);
      out.writeDouble(gap);
      out.flush();
      awaitAnswer(onWay);
      boolean ended = in.readBoolean();
      double bound = in.readDouble();
      long count = in.readLong();
      return new MipAnswer(ended, bound, Wire.doubles(in), count);
    } catch (IOException e) {
      throw lost(e);
    }
  }

  private static EngineLostException lost(IOException e) {
    return e instanceof EngineLostException known
        ? known
        : new EngineLostException("engine died", e);
  }

  private void awaitReady() throws IOException {
    if (!ready) {
      await();
      if (in.readInt() != Wire.READY) {
        throw new EngineLostException("engine speaks otherwise");
      }
      ready = true;
    }
  }

  private void awaitAnswer(OnWay onWay) throws IOException {
    while (true) {
      await();
      switch (in.readInt()) {
        case Wire.REPORT -> {
          onWay.told(in.readDouble(), in.readDouble());
          in.readLong();
        }
        case Wire.ANSWER -> {
          return;
        }
        case Wire.FAILED -> throw new EngineLostException(in.readUTF());
        default -> throw new EngineLostException("engine speaks otherwise");
      }
    }
  }

  /// Waits until there is something to read, so that a cancelled plan need not wait for the engine.
  private void await() throws IOException {
    while (in.available() < 4) {
      if (cancelled.getAsBoolean()) {
        throw new EngineLostException("cancelled");
      }
      try {
        if (process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS) && in.available() < 4) {
          throw new EngineLostException(
              "engine ended with " + process.exitValue() + ": " + lastErrors());
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new EngineLostException("interrupted", e);
      }
    }
  }

  private String lastErrors() {
    try {
      String text = Files.readString(folder.resolve(ERRORS));
      return text.substring(Math.max(0, text.length() - 1_000)).strip();
    } catch (IOException e) {
      return "";
    }
  }

  /// The child, for a test that looks after it.
  ProcessHandle child() {
    return process.toHandle();
  }

  /// What the child unpacks into.
  Path folder() {
    return folder;
  }

  /// Ends the child and removes what it unpacked.
  @Override
  public void close() {
    process.destroyForcibly();
    try {
      process.waitFor(2, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    NativeLibrary.remove(folder);
  }
}
