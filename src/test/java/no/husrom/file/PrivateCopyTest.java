package no.husrom.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
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
}
