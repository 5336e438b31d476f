package no.husrom.app.find;

import java.nio.file.Path;
import java.time.LocalDate;
import no.husrom.exchange.write.RegisterWorkbook;
import no.husrom.file.Saving;
import no.husrom.kit.Desk;
import no.husrom.kit.FilePicker;
import no.husrom.kit.Page;
import no.husrom.store.Database;
import no.husrom.text.Texts;

/// Writes the registers to a workbook, and says on the page that is shown what came of it.
public final class RegisterExport {
  private final Desk desk;
  private final Database database;
  private final Texts texts;

  public RegisterExport(Desk desk, Database database) {
    this.desk = desk;
    this.database = database;
    texts = desk.texts(RegisterExport.class);
  }

  /// Asks where to, and writes.
  public void choose() {
    String name = texts.say("export.name", desk.today().toString());
    desk.dialogs()
        .files()
        .save(texts.say("export.title"), name, FilePicker.Kind.WORKBOOK)
        .ifPresent(this::write);
  }

  private void write(Path file) {
    LocalDate today = desk.today();
    desk.background()
        .run(
            () -> RegisterWorkbook.write(file, database, today, desk.language()),
            saving -> tell(saving, file));
  }

  private void tell(Saving saving, Path file) {
    Page page = desk.pages().current().get();
    if (page != null) {
      switch (saving) {
        case Saving.Saved _ -> page.notice().success(texts.say("export.done", file.toString()));
        case Saving.NotSaved not -> page.notice().error(not.sentence(desk.language()));
      }
    }
  }
}
