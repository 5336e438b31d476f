package no.husrom.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.husrom.exchange.BadFiles;
import no.husrom.store.Database;
import no.husrom.store.Dump;
import no.husrom.store.Location;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A file that cannot be written is said in place, and everything is as before.
class UnwritableTest {
  private static final String TEMPLATE = "template FILE";
  private static final String WORKBOOK = "export FILE";
  private static final String KOBO = "export FILE --format kobo";
  private static final String PLAN = "plan --year 2027 --out FILE";
  private static final String REFUSED = "import SHEET --rejected FILE";
  private static final String MAPPING = "import SHEET --save-mapping FILE";

  private final Path home;
  private final Path data;

  UnwritableTest(@TempDir Path home) {
    this.home = home;
    this.data = home.resolve("office");
  }

  @BeforeEach
  void makeTheDemo() {
    assertThat(Ran.here(home, "demo", "--data", data.toString()).code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {TEMPLATE, WORKBOOK, KOBO, PLAN, REFUSED, MAPPING})
  void aNameThatIsTakenByAFolderIsSaidToBe(String command) throws IOException {
    Path taken = Files.createDirectory(home.resolve("ark.xlsx"));
    assertTold(command, taken, "det er namnet på ei mappe");
    assertThat(taken).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {TEMPLATE, WORKBOOK, KOBO, PLAN, REFUSED, MAPPING})
  void aFolderWhereNobodyMayWriteIsSaidToBe(String command) throws IOException {
    Path closed = Path.of("/sys/kernel");
    assumeTrue(Files.isDirectory(closed), "only where the system has a folder nobody writes in");
    assertTold(command, closed.resolve("ark.xlsx"), "du har ikkje lov til å skrive der");
  }

  private void assertTold(String command, Path file, String said) throws IOException {
    Path sheet = BadFiles.refused()[0].making().in(home);
    List<String> before = dump();
    List<String> arguments = new ArrayList<>(Arrays.asList(command.split(" ")));
    arguments.replaceAll(
        word ->
            word.equals("FILE") ? file.toString() : word.equals("SHEET") ? sheet.toString() : word);
    arguments.addAll(List.of("--data", data.toString()));
    Ran ran = Ran.here(home, arguments.toArray(String[]::new));
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains(file.toString(), said).doesNotContain(".part");
    assertThat(dump()).isEqualTo(before);
  }

  private List<String> dump() {
    try (Database database = Database.open(new Location.LocalFile(data), Ran.CLOCK)) {
      return Dump.of(database);
    }
  }
}
