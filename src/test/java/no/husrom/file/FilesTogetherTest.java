package no.husrom.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.husrom.file.Saving.NotSaved;
import no.husrom.file.Saving.Obstacle;
import no.husrom.file.Saving.Saved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesTogetherTest {
  private final Path folder;

  FilesTogetherTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static Saving write(Path file, String words) {
    return SafeFile.save(file, out -> out.write(words.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void allAreThereWhenFinished() throws Exception {
    Path one = folder.resolve("one.txt");
    Path two = folder.resolve("two.txt");
    Files.writeString(one, "before");
    try (FilesTogether files = new FilesTogether()) {
      assertThat(files.add(one, beside -> write(beside, "1"))).isEqualTo(new Saved(one));
      assertThat(files.add(two, beside -> write(beside, "2"))).isEqualTo(new Saved(two));
      assertThat(one).hasContent("before");
      assertThat(files.finish()).isInstanceOf(Saved.class);
    }
    assertThat(one).hasContent("1");
    assertThat(two).hasContent("2");
    assertThat(folder).isDirectoryNotContaining("glob:**.husrom*");
  }

  @Test
  void noneIsThereWhenOneCannotBeWritten() throws Exception {
    Path one = folder.resolve("one.txt");
    Path missing = folder.resolve("missing").resolve("two.txt");
    Files.writeString(one, "before");
    try (FilesTogether files = new FilesTogether()) {
      files.add(one, beside -> write(beside, "1"));
      assertThat(files.add(missing, beside -> write(beside, "2")))
          .isInstanceOfSatisfying(
              NotSaved.class,
              not -> {
                assertThat(not.obstacle()).isEqualTo(Obstacle.NO_FOLDER);
                assertThat(not.file()).isEqualTo(missing.toAbsolutePath());
              });
    }
    assertThat(folder).isDirectoryContaining(file -> file.endsWith("one.txt"));
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(one);
    }
    assertThat(one).hasContent("before");
  }
}
