package no.husrom.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFoldersTest {
  private static final Path HOME = Path.of("/home/kari").toAbsolutePath();

  @Test
  void linuxHasTheFoldersOfTheDesktopStandard() {
    assertThat(UserFolders.of("Linux", HOME, Map.of()))
        .isEqualTo(
            new UserFolders(
                HOME.resolve(".local/share/husrom"),
                HOME.resolve(".config/husrom"),
                HOME.resolve(".local/state/husrom")));
  }

  @Test
  void aFolderNamedInTheEnvironmentIsUsedUnlessItIsRelative() {
    Path given = Path.of("/data").toAbsolutePath();
    assertThat(
            UserFolders.of(
                "Linux",
                HOME,
                Map.of("XDG_DATA_HOME", given.toString(), "XDG_CONFIG_HOME", "near")))
        .isEqualTo(
            new UserFolders(
                given.resolve("husrom"),
                HOME.resolve(".config/husrom"),
                HOME.resolve(".local/state/husrom")));
  }

  @Test
  void windowsKeepsTheDatabaseOutOfTheRoamingProfile() {
    assertThat(UserFolders.of("Windows 11", HOME, Map.of()).database())
        .isEqualTo(HOME.resolve("AppData/Local/Husrom/husrom"));
  }
}
