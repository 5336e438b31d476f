package no.husrom.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrivateCopyTest {

  @ParameterizedTest
  @CsvSource({
    "Leigekontrakt Å. Ås.pdf, Leigekontrakt Å. Ås.pdf",
    "../../ute.sh, __.._ute.sh",
    "a\\b:c?.txt, a_b_c_.txt",
    "plan. , plan_",
    ".profile, _profile"
  })
  void liesInAFolderOfItsOwnUnderANameThatEverySystemTakes(String name, String taken)
      throws IOException {
    byte[] content = "innhald".getBytes(StandardCharsets.UTF_8);
    Path copy = PrivateCopy.of(name, content);
    assertThat(copy).hasBinaryContent(content).hasFileName(taken);
    Path folder = Objects.requireNonNull(copy.getParent());
    assertThat(folder).hasParent(Path.of(System.getProperty("java.io.tmpdir")));
    if (copy.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      assertThat(Files.getPosixFilePermissions(folder)).hasSize(3);
    }
  }

  @Test
  void whatAKilledProgramLeftIsSweptUpAndWhatIsFreshStays() throws IOException {
    Path old = PrivateCopy.of("gammal.pdf", new byte[] {1});
    Path fresh = PrivateCopy.of("ny.pdf", new byte[] {2});
    Instant then = Instant.parse("2001-01-01T00:00:00Z");
    Files.setLastModifiedTime(Objects.requireNonNull(old.getParent()), FileTime.from(then));
    PrivateCopy.sweep(then.plusSeconds(1));
    assertThat(old.getParent()).doesNotExist();
    assertThat(fresh).exists();
  }
}
