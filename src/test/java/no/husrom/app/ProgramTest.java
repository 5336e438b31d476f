package no.husrom.app;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import no.husrom.app.settings.Settings;
import no.husrom.app.settings.SettingsFile;
import no.husrom.file.UserFolders;
import no.husrom.kit.Accessibility;
import no.husrom.kit.Background;
import no.husrom.kit.Notice;
import no.husrom.kit.Snapshot;
import no.husrom.kit.WindowTest;
import no.husrom.kit.look.Theme;
import no.husrom.store.Location;
import no.husrom.store.backup.Backup;
import no.husrom.store.backup.Outcome;
import no.husrom.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest extends WindowTest {
  @TempDir private Path folder;
  private @Nullable Program program;

  @Override
  public void start(Stage window) {
    super.start(window);
    Locale.setDefault(Locale.of("nn", "NO"));
  }

  @AfterEach
  void quit() {
    if (program != null) {
      onScreen(
          () -> {
            requireNonNull(program).quit();
            return true;
          });
    }
  }

  @Test
  void theFirstStartAsksHowToBegin() {
    for (Theme.Choice shade : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
      for (int zoom : new int[] {100, 200}) {
        new SettingsFile(folder.resolve("settings")).save(new Settings(null, shade, zoom, null));
        open();
        whole("first-" + shade + "-" + zoom);
        quit();
      }
    }
  }

  @Test
  void theDemoIsLookedThroughFromTheSideBarAndByKeys() {
    open();
    clickOn(".first-choice");
    settle();
    whole("demo-overview");
    clickOn("Bustader");
    settle();
    whole("demo-dwellings");
    assertThat(title()).isEqualTo("Bustader");
    press(KeyCode.CONTROL, KeyCode.DIGIT3).release(KeyCode.DIGIT3, KeyCode.CONTROL);
    settle();
    assertThat(title()).isEqualTo("Husstandar");
  }

  @Test
  void languageLookAndSizeAreChosenWhileTheProgramRunsAndAreKept() {
    open();
    choose("Byrj tomt");
    clickOn("Bustader");
    clickOn("Innstillingar");
    settle();
    onScreen(() -> Snapshot.take(lookup(".settings").query().getScene(), "settings"));
    assertThat(Accessibility.nameless(lookup(".settings").query())).isEmpty();
    clickOn("Mørk");
    clickOn("125 %");
    clickOn("English");
    settle();
    whole("english");
    assertThat(title()).isEqualTo("Dwellings");
    assertThat(Locale.getDefault().getLanguage()).isEqualTo("en");
    Settings kept = new SettingsFile(folder.resolve("settings")).read();
    assertThat(kept.language()).isEqualTo(Language.ENGLISH);
    assertThat(kept.theme()).isEqualTo(Theme.Choice.DARK);
    assertThat(kept.zoomPercent()).isEqualTo(125);
    quit();
    open();
    assertThat(lookup("Dwellings").tryQuery()).isPresent();
    assertThat(requireNonNull(new SettingsFile(folder.resolve("settings")).read().window()).width())
        .isGreaterThan(700);
  }

  @Test
  void aSecondStartOnTheSameFileSaysWhoHasItAndTriesAgain() {
    Holder other = Holder.of(database());
    open();
    whole("in-use");
    assertThat(lookup(".cannot-why").queryLabeled().getText())
        .contains(System.getProperty("user.name"));
    other.close();
    clickOn("Prøv igjen");
    settle();
    assertThat(title()).isEqualTo("Oversyn");
  }

  @Test
  void aBackupIsMadeFromTheSettingsAndToldThere() throws IOException {
    open();
    choose("Byrj tomt");
    clickOn("Innstillingar");
    settle();
    Path nowhere = folder.resolve("none").resolve("kopi.zip");
    files().answer(nowhere);
    backUp();
    assertThat(told()).contains(nowhere.toString(), "ikkje lagra");
    Path file = folder.resolve("kopi.zip");
    files().answer(file);
    backUp();
    assertThat(told()).contains(file.toString(), "lesen tilbake");
    assertThat(new Backup(desk().clock()).verify(file)).isInstanceOf(Outcome.Whole.class);
    assertThat(files().asked().getLast()).isEqualTo("Ta sikkerheitskopi: husrom-2026-03-01.zip");
    onScreen(() -> Snapshot.take(lookup(".settings").query().getScene(), "settings-backup"));
    assertThat(Accessibility.cutOff(lookup(".settings").query())).isEmpty();
  }

  private void backUp() {
    clickOn("Ta sikkerheitskopi …");
    settle();
  }

  private String told() {
    return lookup(".settings .notice").queryAs(Notice.class).text();
  }

  @Test
  void aBugIsToldWithACodeAndTheProgramGoesOn() {
    open();
    choose("Byrj tomt");
    onScreen(
        () -> {
          javafx.application.Platform.runLater(
              () -> requireNonNull(program).fail(new IllegalStateException("planted")));
          return true;
        });
    settle();
    Node dialog = lookup(".failure").query();
    onScreen(() -> Snapshot.take(dialog.getScene(), "failure"));
    assertThat(lookup(".failure .label").queryAll().toString()).contains("H-");
    assertThat(Accessibility.nameless(dialog)).isEmpty();
    clickOn("Hald fram");
    settle();
    clickOn("Husstandar");
    settle();
    assertThat(title()).isEqualTo("Husstandar");
  }

  private void choose(String words) {
    clickOn(words);
    settle();
  }

  private String title() {
    return lookup(".page-title").queryLabeled().getText();
  }

  private String database() {
    return folder.resolve("data/husrom").toString();
  }

  private void open() {
    UserFolders folders =
        new UserFolders(folder.resolve("data"), folder.resolve("settings"), folder.resolve("logs"));
    Machine machine =
        new Machine(desk().clock(), folders, failures -> Background.inline(), language -> files());
    program =
        onScreen(
            () -> {
              Program made = new Program(stage(), machine, Location.of(database()), null);
              made.start();
              return made;
            });
    settle();
  }

  private void whole(String picture) {
    Parent root = stage().getScene().getRoot();
    onScreen(() -> Snapshot.take(stage().getScene(), "program-" + picture));
    assertThat(Accessibility.nameless(root)).as(picture).isEmpty();
    assertThat(Accessibility.cutOff(root)).as(picture).isEmpty();
  }
}
