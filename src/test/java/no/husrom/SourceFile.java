package no.husrom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One Java file as it is written. The tests run in the checkout, so paths are relative to it.
record SourceFile(Path path, String content, List<Literal> literals) {
  static final Path PROGRAM = Path.of("src/main/java");

  private static final Pattern COMMENT_OR_LITERAL =
      Pattern.compile(
          "//[^\n]*|/\\*.*?\\*/|'(?:\\\\.|[^'\\\\])+'"
              + "|\"\"\"(?<block>.*?)\"\"\"|\"(?<line>(?:\\\\.|[^\"\\\\\n])*)\"",
          Pattern.DOTALL);

  /// A string literal outside comments, the line it begins on, counted from 1, and the code just
  /// before it.
  record Literal(String text, int line, String before) {}

  static List<SourceFile> below(Path folder) {
    try (var tree = Files.walk(folder)) {
      return tree.filter(f -> f.toString().endsWith(".java"))
          .sorted()
          .map(SourceFile::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SourceFile read(Path path) {
    try {
      String content = Files.readString(path);
      return new SourceFile(path, content, literals(content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int lines() {
    return (int) content.lines().count();
  }

  boolean isPackageInfo() {
    return path.endsWith("package-info.java");
  }

  /// The file's name without its ending.
  String name() {
    return path.getFileName().toString().replace(".java", "");
  }

  /// The package it lies in.
  String room() {
    Matcher matcher = Pattern.compile("(?m)^package ([\\w.]+);").matcher(content);
    return matcher.find() ? matcher.group(1) : "";
  }

  /// The package of a class that this file names: an imported one, else its own.
  String packageOf(String type) {
    Matcher matcher = Pattern.compile("(?m)^import ([\\w.]+)\\." + type + ";").matcher(content);
    return matcher.find() ? matcher.group(1) : room();
  }

  private static List<Literal> literals(String content) {
    List<Literal> found = new ArrayList<>();
    Matcher matcher = COMMENT_OR_LITERAL.matcher(content);
    int line = 1;
    int counted = 0;
    while (matcher.find()) {
      String text = matcher.group("block") != null ? matcher.group("block") : matcher.group("line");
      if (text != null) {
        String between = content.substring(counted, matcher.start());
        line += (int) between.chars().filter(c -> c == '\n').count();
        counted = matcher.start();
        String before = content.substring(Math.max(0, matcher.start() - 80), matcher.start());
        found.add(new Literal(text, line, before));
      }
    }
    return found;
  }
}
