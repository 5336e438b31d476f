package no.husrom.exchange.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.husrom.exchange.Counts;
import no.husrom.exchange.ImportPreview;
import no.husrom.exchange.ImportResult;
import no.husrom.exchange.Importer;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.problem.Problem;
import no.husrom.exchange.problem.ProblemWords;
import no.husrom.kit.Buttons;
import no.husrom.kit.Desk;
import no.husrom.kit.FilePicker;
import no.husrom.kit.Line;
import no.husrom.kit.Page;
import no.husrom.kit.table.RecordTable;
import no.husrom.register.RegisterStore;
import no.husrom.store.Database;
import no.husrom.store.StoreException;
import no.husrom.store.StoreWords;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Takes the office's own sheets into the registers: choose, look over, import.
public final class ImportPage extends Page {
  private final Desk desk;
  private final Database database;
  private final Texts texts;
  private final Importer importer;
  private final SheetFiles files;
  private final Label says = new Label();
  private final CountsView counts;
  private final RecordTable<Problem> problems;
  private final Button save;
  private final Button refused;
  private @Nullable ImportPreview preview;

  /// @param files writes the template and the refused rows
  public ImportPage(Desk desk, Database database, SheetFiles files) {
    super(
        desk.language(),
        desk.texts(ImportPage.class).say("title"),
        desk.texts(ImportPage.class).say("lead"));
    this.desk = desk;
    this.database = database;
    this.files = files;
    texts = desk.texts(ImportPage.class);
    importer = new Importer(desk.clock());
    counts = new CountsView(texts);
    ProblemWords words = new ProblemWords(desk.language());
    problems = new RecordTable<>(texts, p -> p.place() + p.offending() + p.trouble());
    problems.choice("severity", Problem::severity);
    problems.text("where", p -> words.where(p.place()));
    problems.text("what", words::sentence).wide();
    problems.empty(texts.say("problems.none"));
    says.setWrapText(true);
    says.setMinHeight(Region.USE_PREF_SIZE);
    says.setText(texts.say("says.start"));
    save = Buttons.primary(texts.say("import"), Feather.CHECK, this::save);
    refused = Buttons.plain(texts.say("refused"), Feather.DOWNLOAD, this::saveRefused);
    actions(
        Buttons.plain(texts.say("template"), Feather.FILE, this::template),
        Buttons.primary(texts.say("choose"), Feather.UPLOAD, this::choose));
    VBox.setVgrow(problems, Priority.ALWAYS);
    VBox body = new VBox(says, counts, new Line(save, refused), problems);
    body.getStyleClass().add("step-view");
    content(body);
    acceptDrops();
    offer(null);
  }

  private void acceptDrops() {
    setOnDragOver(
        e -> {
          if (e.getDragboard().hasFiles()) {
            e.acceptTransferModes(TransferMode.COPY);
          }
        });
    setOnDragDropped(
        e -> {
          read(e.getDragboard().getFiles().stream().map(File::toPath).toList());
          e.setDropCompleted(true);
        });
  }

  @Override
  public void refresh() {}

  private void choose() {
    List<Path> chosen =
        desk.dialogs().files().openSeveral(texts.say("choose"), FilePicker.Kind.SHEETS);
    if (!chosen.isEmpty()) {
      read(chosen);
    }
  }

  /// Reads the files and shows what importing them would do.
  public void read(List<Path> chosen) {
    notice().clear();
    says.setText(texts.say("says.reading", chosen.size()));
    offer(null);
    desk.background()
        .run(
            () ->
                importer.read(
                    chosen,
                    Optional.empty(),
                    database.read(new RegisterStore()::read),
                    desk.language()),
            this::offer);
  }

  private void offer(@Nullable ImportPreview read) {
    preview = read;
    Counts total = read == null ? Counts.NONE : read.total();
    boolean usable = read != null && !read.hasRefusedFile() && !read.isUnrecognised();
    save.setDisable(!usable || total.created() + total.updated() == 0);
    refused.setDisable(read == null || read.refusedRows().isEmpty());
    counts.show(read);
    problems.rows(read == null ? List.of() : read.problems());
    if (read != null) {
      says.setText(
          !usable
              ? texts.say("says.unusable")
              : texts.say(
                  "says.read",
                  total.created(),
                  total.updated(),
                  total.unchanged(),
                  total.rejected()));
    }
  }

  private void save() {
    ImportPreview now = preview;
    if (now == null) {
      return;
    }
    save.setDisable(true);
    desk.background()
        .run(
            () -> importer.commit(now, database),
            this::saved,
            StoreException.class,
            e -> notice().error(new StoreWords(desk.language()).say(e)));
  }

  private void saved(ImportResult result) {
    switch (result) {
      case ImportResult.Saved(var byRegister) -> {
        Counts total = Counts.NONE;
        for (Register register : Register.values()) {
          total = total.plus(byRegister.getOrDefault(register, Counts.NONE));
        }
        notice().success(texts.say("saved", total.created(), total.updated(), total.rejected()));
      }
      case ImportResult.Withheld _ -> notice().error(texts.say("withheld"));
      case ImportResult.RegistersChanged _ -> notice().warning(texts.say("changed"));
    }
  }

  private void template() {
    desk.dialogs()
        .files()
        .save(texts.say("template"), texts.say("template.file") + ".xlsx", FilePicker.Kind.WORKBOOK)
        .ifPresent(file -> write(() -> files.template(file), file));
  }

  private void saveRefused() {
    ImportPreview now = preview;
    if (now != null) {
      desk.dialogs()
          .files()
          .save(texts.say("refused"), texts.say("refused.file") + ".xlsx", FilePicker.Kind.WORKBOOK)
          .ifPresent(file -> write(() -> files.refused(now, file), file));
    }
  }

  private void write(Callable<Optional<String>> writing, Path file) {
    desk.background()
        .run(
            writing,
            trouble -> {
              if (trouble.isEmpty()) {
                notice().success(texts.say("written", file));
              } else {
                notice().error(trouble.get());
              }
            });
  }
}
