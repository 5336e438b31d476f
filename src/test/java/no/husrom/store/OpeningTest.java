package no.husrom.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.husrom.store.StoreException.Trouble;
import no.husrom.store.schema.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpeningTest {
  @TempDir Path folder;

  @Test
  void aSecondProgramIsToldWhoHasItOpenAndHarmsNothing() throws Exception {
    Process first = OtherProgram.open(place());
    StoreException refused = refusal(place());
    assertThat(refused.trouble()).isEqualTo(Trouble.IN_USE);
    assertThat(refused.where()).isEqualTo(place().toString());
    assertThat(refused.detail()).matches("\\S+@\\S+ \\(\\d\\d\\.\\d\\d\\.\\d{4} \\d\\d:\\d\\d\\)");
    first.getOutputStream().close();
    assertThat(first.waitFor()).as("the first program goes on, writes and ends").isZero();
    try (Database database = open(place())) {
      int rows = database.read(tx -> tx.sql().fetchCount(Tables.DWELLING));
      assertThat(rows).isEqualTo(1);
    }
    assertThat(files()).as("no litter").containsExactly("husrom.mv.db");
  }

  @Test
  void oneProgramOpensADatabaseOnce() {
    try (Database _ = open(place())) {
      assertThat(refusal(place()).trouble()).isEqualTo(Trouble.IN_USE);
      assertThat(files()).containsExactlyInAnyOrder("husrom.mv.db", "husrom.inuse");
    }
    open(place()).close();
    assertThat(files()).containsExactly("husrom.mv.db");
  }

  @Test
  void theNoteOfAProgramThatWasKilledIsNoHindrance() throws IOException {
    Files.writeString(folder.resolve("husrom.inuse"), "ola@borte (01.01.2020 08:00)");
    try (Database _ = open(place())) {
      assertThat(refusal(place()).detail()).doesNotContain("ola");
    }
  }

  @Test
  void aFileThatIsNoDatabaseIsLeftAsItIs() throws IOException {
    String text = "id;adresse;soverom\n".repeat(1_000);
    Files.writeString(file(), text);
    assertThat(refusal(place()).trouble()).isEqualTo(Trouble.UNREADABLE);
    assertThat(file()).hasContent(text);
    assertThat(files()).containsExactly("husrom.mv.db");
  }

  @Test
  void anotherProgramsDatabaseIsLeftAsItIs() throws Exception {
    String url = "jdbc:h2:" + folder.resolve("husrom");
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.execute("create table customer (id int)");
    }
    assertThat(refusal(place()).trouble()).isEqualTo(Trouble.UNREADABLE);
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement();
        var tables = statement.executeQuery("show tables")) {
      assertThat(tables.next()).isTrue();
      assertThat(tables.getString(1)).isEqualTo("CUSTOMER");
      assertThat(tables.next()).isFalse();
    }
  }

  @Test
  void aFileThatHasGrownIsMadeSmallWhenItIsClosed() throws IOException {
    try (Database database = open(place())) {
      for (int i = 0; i < 30; i++) {
        String content = ("grown " + i).repeat(50_000);
        database.change(
            tx -> {
              tx.sql().execute("delete from office_setting");
              tx.sql().execute("insert into office_setting values ('note', '" + content + "')");
            });
      }
      assertThat(Files.size(file())).isGreaterThan(8 << 20);
    }
    assertThat(Files.size(file())).isLessThan(4 << 20);
    assertThat(files()).containsExactly("husrom.mv.db");
    try (Database database = open(place())) {
      String content =
          database.read(
              tx ->
                  tx.sql().fetchSingle("select content from office_setting").get(0, String.class));
      assertThat(content).isEqualTo("grown 29".repeat(50_000));
    }
  }

  @Test
  void aFolderThatCannotBeMadeIsSaidToBe() throws IOException {
    Files.writeString(folder.resolve("mappe"), "a file");
    Location place = new Location.LocalFile(folder.resolve("mappe").resolve("husrom"));
    assertThat(refusal(place).trouble()).isEqualTo(Trouble.NOT_WRITABLE);
  }

  @ParameterizedTest
  @EnumSource
  void aDatabaseOfANewerProgramIsLeftAsItIs(Engine engine) {
    Location place = engine.empty();
    Engine.execute(
        place,
        """
        insert into "flyway_schema_history" ("installed_rank", "version", "description", "type",
          "script", "installed_by", "execution_time", "success")
        values (999, '999', 'later', 'SQL', 'V999__later.sql', 'husrom', 1, true)
        """);
    assertThat(refusal(place).trouble()).isEqualTo(Trouble.TOO_NEW);
  }

  @Test
  void aServerThatDoesNotAnswerIsNamedWithoutItsPassword() {
    StoreException refused = refusal(Location.of("postgresql://kari:hemmeleg@localhost:1/husrom"));
    assertThat(refused.trouble()).isEqualTo(Trouble.UNREACHABLE);
    assertThat(refused.where()).contains("localhost:1/husrom", "kari").doesNotContain("hemmeleg");
    assertThat(refused.getMessage()).doesNotContain("hemmeleg");
  }

  @Test
  void aServerThatHasNoSuchDatabaseIsNotReached() {
    Location there = Engine.POSTGRES.empty();
    Location missing = Location.of(((Location.Server) there).url().replaceAll("/test\\d+", "/no"));
    assertThat(refusal(missing).trouble()).isEqualTo(Trouble.UNREACHABLE);
  }

  @Test
  void aLocationIsReadAsUsersWriteIt() {
    assertThat(List.of("postgres://u:p%40@h/d", "postgresql://u:p%40@h/d?ssl=true"))
        .extracting(Location::of)
        .containsExactly(
            new Location.Server("jdbc:postgresql://h/d?user=u&password=p%40"),
            new Location.Server("jdbc:postgresql://h/d?ssl=true&user=u&password=p%40"));
    assertThat(Location.of("jdbc:postgresql:d"))
        .isEqualTo(new Location.Server("jdbc:postgresql:d"));
    assertThat(Location.of("/data/husrom.mv.db"))
        .isEqualTo(new Location.LocalFile(Path.of("/data/husrom").toAbsolutePath()));
  }

  private Location place() {
    return new Location.LocalFile(folder.resolve("husrom"));
  }

  private Path file() {
    return folder.resolve("husrom.mv.db");
  }

  private Set<String> files() {
    try (var list = Files.list(folder)) {
      return list.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Database open(Location place) {
    return Database.open(place, Clock.systemUTC());
  }

  private static StoreException refusal(Location place) {
    StoreException refused = catchThrowableOfType(StoreException.class, () -> open(place).close());
    assertThat(refused).as("opening %s is refused", place).isNotNull();
    return refused;
  }
}
