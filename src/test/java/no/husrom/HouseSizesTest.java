package no.husrom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// How big the files and the packages may grow, and that each package says what it is for.
class HouseSizesTest {
  private static final int MOST_LINES = 300;
  private static final int MOST_FILES = 15;
  private static final List<SourceFile> PROGRAM = SourceFile.below(SourceFile.PROGRAM);

  @Test
  void noFileIsLongerThan300Lines() {
    List<SourceFile> all = new ArrayList<>(PROGRAM);
    all.addAll(SourceFile.below(Path.of("src/test/java")));
    all.addAll(SourceFile.below(Path.of("src/build")));
    assertThat(all)
        .as("a file over %d lines holds a second class: find its name", MOST_LINES)
        .filteredOn(file -> file.lines() > MOST_LINES)
        .extracting(file -> file.path() + " has " + file.lines() + " lines")
        .isEmpty();
  }

  @Test
  void noPackageHoldsMoreThan15Files() {
    Map<Path, Integer> files = new TreeMap<>();
    for (SourceFile file : PROGRAM) {
      files.merge(file.path().getParent(), file.isPackageInfo() ? 0 : 1, Integer::sum);
    }
    files.values().removeIf(count -> count <= MOST_FILES);
    assertThat(files)
        .as("a package over %d files (package-info not counted) holds two: split it", MOST_FILES)
        .isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIsForAndTakesNoNull() {
    List<String> silent = new ArrayList<>();
    for (Path folder : new TreeSet<>(PROGRAM.stream().map(f -> f.path().getParent()).toList())) {
      String words =
          PROGRAM.stream()
              .filter(file -> file.path().equals(folder.resolve("package-info.java")))
              .map(SourceFile::content)
              .findFirst()
              .orElse("");
      if (!words.contains("///") || !words.contains("@NullMarked")) {
        silent.add(folder.toString());
      }
    }
    assertThat(silent)
        .as(
            "each of these needs a package-info.java with @NullMarked and a /// comment: what the"
                + " room is for, what was decided, what was not chosen")
        .isEmpty();
  }

  @Test
  void printsTheFigures() {
    List<SourceFile> files =
        PROGRAM.stream()
            .filter(file -> !file.isPackageInfo())
            .sorted(Comparator.comparingInt(SourceFile::lines))
            .toList();
    SourceFile longest = files.getLast();
    System.out.printf(
        "%d files, lines: median %d (aim 80), 90th percentile %d (aim 180), longest %d (%s)%n",
        files.size(),
        files.get(files.size() / 2).lines(),
        files.get(files.size() * 9 / 10).lines(),
        longest.lines(),
        longest.name());
    assertThat(files).isNotEmpty();
  }
}
