package no.husrom.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.husrom.app.settings.Settings.Place;
import no.husrom.kit.look.Theme;
import no.husrom.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
  private static final Settings CHOSEN =
      new Settings(
          Language.BOKMAAL, Theme.Choice.DARK, 150, new Place(-1200.5, 20, 1280, 820, true));

  @TempDir private Path folder;

  @Test
  void whatIsSavedIsReadAgain() {
    Path deep = folder.resolve("a/b");
    new SettingsFile(deep).save(CHOSEN);
    assertThat(new SettingsFile(deep).read()).isEqualTo(CHOSEN);
    new SettingsFile(deep).save(Settings.FIRST);
    assertThat(new SettingsFile(deep).read()).isEqualTo(Settings.FIRST);
  }

  @Test
  void aMissingFileGivesWhatHoldsFirst() {
    assertThat(new SettingsFile(folder).read()).isEqualTo(Settings.FIRST);
  }

  @Test
  void aBrokenFileGivesWhatCanBeReadAndNothingElse() throws IOException {
    Files.writeString(
        folder.resolve("settings.properties"),
        "language=xx\ntheme=PINK\nwindow.x=wide\nwindow.width=\\u00zz");
    assertThat(new SettingsFile(folder).read()).isEqualTo(Settings.FIRST);
    Files.writeString(
        folder.resolve("settings.properties"), "language=nb\ntheme=PINK\nzoom=9000\n");
    assertThat(new SettingsFile(folder).read())
        .isEqualTo(new Settings(Language.BOKMAAL, Theme.Choice.SYSTEM, 200, null));
  }
}
