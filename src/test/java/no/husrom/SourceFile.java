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
record SourceFile(Path path, String content) {
  static final Path PROGRAM = Path.of("src/main/java");

  private static final Pattern COMMENT_OR_LITERAL =
      Pattern.compile(
          "//[^\n]*|/\\*.*?\\*/|'(?:\\\\.|[^'\\\\])+'"
              + "|\"\"\"(?<block>.*?)\"\"\"|\"(?<line>(?:\\\\.|[^\"\\\\\n])*)\"",
          Pattern.DOTALL);

  /// A string literal and the line it begins on, counted from 1.
  record Literal(String text, int line, int start) {}

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
      return new SourceFile(path, Files.readString(path));
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

  /// The string literals outside comments.
  List<Literal> literals() {
    List<Literal> found = new ArrayList<>();
    Matcher matcher = COMMENT_OR_LITERAL.matcher(content);
    while (matcher.find()) {
      String text = matcher.group("block") != null ? matcher.group("block") : matcher.group("line");
      if (text != null) {
        int line =
            (int) content.substring(0, matcher.start()).chars().filter(c -> c == '\n').count();
        found.add(new Literal(text, line + 1, matcher.start()));
      }
    }
    return found;
  }
}
