package no.husrom.app.settings;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import no.husrom.kit.Buttons;
import no.husrom.kit.Desk;
import no.husrom.kit.FilePicker;
import no.husrom.kit.Notice;
import no.husrom.store.Database;
import no.husrom.store.StoreException;
import no.husrom.store.StoreWords;
import no.husrom.store.backup.Backup;
import no.husrom.store.backup.BackupWords;
import no.husrom.store.backup.Outcome;
import no.husrom.text.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The button that makes a backup, and under it what came of it.
public final class BackupLine extends VBox {
  private final Desk desk;
  private final Database database;
  private final Texts texts;
  private final Button button;
  private final Notice notice;

  /// @param onChosen called when the user has chosen a file, before anything is told here
  public BackupLine(Desk desk, Database database, Runnable onChosen) {
    this.desk = desk;
    this.database = database;
    texts = desk.texts(BackupLine.class);
    getStyleClass().add("field");
    notice = new Notice(desk.language());
    button = Buttons.plain(texts.say("backup.make"), Feather.SAVE, () -> choose(onChosen));
    getChildren().addAll(button, notice);
  }

  private void choose(Runnable onChosen) {
    String name = texts.say("backup.name", desk.today().toString());
    desk.dialogs()
        .files()
        .save(texts.say("backup.title"), name, FilePicker.Kind.BACKUP)
        .ifPresent(
            file -> {
              onChosen.run();
              make(file);
            });
  }

  private void make(Path file) {
    button.setDisable(true);
    notice.info(texts.say("backup.busy", file.toString()));
    desk.background()
        .run(
            () -> new Backup(desk.clock()).write(database, file),
            this::tell,
            StoreException.class,
            trouble -> failed(new StoreWords(desk.language()).say(trouble)));
  }

  private void tell(Outcome outcome) {
    if (outcome instanceof Outcome.Whole whole) {
      button.setDisable(false);
      notice.success(texts.say("backup.done", whole.file().toString()));
    } else {
      failed(new BackupWords(desk.language()).say(outcome));
    }
  }

  private void failed(String words) {
    button.setDisable(false);
    notice.error(words);
  }
}
