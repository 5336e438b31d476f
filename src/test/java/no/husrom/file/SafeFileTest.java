package no.husrom.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.husrom.file.Saving.NotSaved;
import no.husrom.file.Saving.Obstacle;
import no.husrom.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {
  private static final SafeFile.Content NEW =
      out -> out.write("ny".getBytes(StandardCharsets.UTF_8));

  @TempDir Path folder;

  @Test
  void aFileIsReplacedAndNothingElseIsLeft() throws IOException {
    Path file = Files.writeString(folder.resolve("plan.txt"), "gammal");
    assertThat(SafeFile.save(file, NEW)).isEqualTo(new Saving.Saved(file));
    assertThat(file).hasContent("ny");
    assertOnly(file);
  }

  @Test
  void aFullDiskLeavesTheOldFile() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "only where the system has a disk that is always full");
    Path file = Files.writeString(folder.resolve("plan.txt"), "gammal");
    Saving saving =
        SafeFile.save(
            file,
            out -> {
              out.write('x');
              try (OutputStream disk = new FileOutputStream(full.toFile())) {
                disk.write('x');
              } catch (IOException e) {
                throw new IllegalStateException("as POI wraps it", e);
              }
            });
    assertThat(((NotSaved) saving).obstacle()).isEqualTo(Obstacle.DISK_FULL);
    assertThat(file).hasContent("gammal");
    assertOnly(file);
  }

  @Test
  void aBugInTheContentIsPassedOnAndLeavesTheOldFile() throws IOException {
    Path file = Files.writeString(folder.resolve("plan.txt"), "gammal");
    assertThatThrownBy(
            () ->
                SafeFile.save(
                    file,
                    out -> {
                      throw new IllegalStateException("bug");
                    }))
        .hasMessage("bug");
    assertThat(file).hasContent("gammal");
    assertOnly(file);
  }

  @Test
  void whatStandsInTheWayIsSaidInEveryLanguage() throws IOException {
    Path taken = Files.createDirectory(folder.resolve("mappe"));
    Path nowhere = folder.resolve("finst-ikkje").resolve("plan.txt");
    assertThat(((NotSaved) SafeFile.save(taken, NEW)).obstacle()).isEqualTo(Obstacle.IS_FOLDER);
    NotSaved refused = (NotSaved) SafeFile.save(nowhere, NEW);
    assertThat(refused.obstacle()).isEqualTo(Obstacle.NO_FOLDER);
    for (Language language : Language.values()) {
      assertThat(refused.sentence(language))
          .contains(nowhere.toString(), folder.resolve("finst-ikkje").toString());
    }
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path file = Files.writeString(folder.resolve("plan.txt"), "gammal");
    Path link = Files.createSymbolicLink(folder.resolve("lenkje.txt"), file);
    SafeFile.save(link, NEW);
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("ny");
  }

  private void assertOnly(Path file) throws IOException {
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }
}
