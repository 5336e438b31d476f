import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs google-java-format over every Java file below a folder, in a JVM of its own, because the
/// formatter needs the compiler of the JDK that the sources are written for.
///
/// Usage: `java -cp formatter.jar Format.java check|apply FOLDER`. With `check` it changes nothing,
/// names the files that are not formatted and exits with 1.
public class Format {
  private static final String[] PACKAGES = {"api", "code", "file", "parser", "tree", "util"};

  public static void main(String[] args) throws IOException, InterruptedException {
    boolean apply = args[0].equals("apply");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    for (String name : PACKAGES) {
      command.add("--add-exports=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED");
    }
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add("com.google.googlejavaformat.java.Main");
    command.addAll(apply ? List.of("--replace") : List.of("--dry-run", "--set-exit-if-changed"));
    Path files = Files.createTempFile("format", ".txt");
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(files));
        var tree = Files.walk(Path.of(args[1]))) {
      tree.filter(f -> f.toString().endsWith(".java")).sorted().forEach(out::println);
    }
    command.add("@" + files);
    int code = new ProcessBuilder(command).inheritIO().start().waitFor();
    Files.delete(files);
    if (code != 0 && !apply) {
      System.err.println("The files above are not formatted. Run: mvn -q process-sources -Pformat");
    }
    System.exit(code == 0 ? 0 : 1);
  }
}
