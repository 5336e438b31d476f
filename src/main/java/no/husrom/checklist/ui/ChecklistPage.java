package no.husrom.checklist.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.husrom.checklist.Checklist;
import no.husrom.checklist.ChecklistKind;
import no.husrom.checklist.ChecklistPaper;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingStore;
import no.husrom.file.SafeFile;
import no.husrom.file.Saving;
import no.husrom.household.Household;
import no.husrom.household.HouseholdStore;
import no.husrom.kit.Buttons;
import no.husrom.kit.Desk;
import no.husrom.kit.FilePicker;
import no.husrom.kit.Page;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.lease.Lease;
import no.husrom.office.Office;
import no.husrom.office.OfficeStore;
import no.husrom.paper.output.Preview;
import no.husrom.paper.output.Preview.PagePicture;
import no.husrom.paper.output.Printers;
import no.husrom.paper.output.Printing;
import no.husrom.store.Database;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The checklist of one lease: choose the kind, see the pages, save as PDF or print.
public final class ChecklistPage extends Page {
  private static final float SCREEN_DPI = 110;

  private final Desk desk;
  private final Database database;
  private final Lease lease;
  private final Texts texts;
  private final Form form;
  private final Field<ChecklistKind> kind;
  private final VBox pages = new VBox();
  private @Nullable Made made;

  /// What was composed: the file's name and the PDF, and its pages as pictures.
  record Made(String fileName, byte[] pdf, List<PagePicture> pages) {}

  public ChecklistPage(Desk desk, Database database, Lease lease) {
    super(
        desk.language(),
        desk.texts(ChecklistPage.class).say("title"),
        desk.texts(ChecklistPage.class).say("lead"));
    this.desk = desk;
    this.database = database;
    this.lease = lease;
    texts = desk.texts(ChecklistPage.class);
    form = new Form(texts);
    kind = form.choice("kind", ChecklistKind.class).required().set(ChecklistKind.MOVE_IN);
    kind.onChange(this::compose);
    actions(
        Buttons.plain(texts.say("print"), Feather.PRINTER, this::print),
        Buttons.primary(texts.say("save"), Feather.DOWNLOAD, this::save));
    pages.getStyleClass().add("paper-pages");
    VBox body = new VBox(form, pages);
    body.getStyleClass().add("step-view");
    scrolling(body);
  }

  @Override
  public void refresh() {
    compose();
  }

  private void compose() {
    if (kind.problem().isEmpty()) {
      ChecklistKind chosen = kind.get();
      desk.background().run(() -> make(chosen), this::show);
    }
  }

  private Made make(ChecklistKind chosen) {
    ChecklistPaper paper =
        new ChecklistPaper(
            database.read(
                tx -> {
                  Household household =
                      new HouseholdStore().find(tx, lease.householdId()).orElseThrow();
                  Dwelling dwelling =
                      new DwellingStore().find(tx, lease.dwellingId()).orElseThrow();
                  Office office = new OfficeStore().read(tx);
                  return Checklist.forLease(
                      chosen, lease, household, dwelling, office.municipality());
                }),
            desk.language(),
            desk.today());
    byte[] pdf = paper.paper().toPdf();
    try (Preview preview = new Preview(pdf)) {
      List<PagePicture> pictures =
          IntStream.range(0, preview.pages())
              .mapToObj(page -> preview.picture(page, SCREEN_DPI))
              .toList();
      return new Made(paper.fileName(), pdf, pictures);
    }
  }

  private void show(Made now) {
    made = now;
    pages.getChildren().clear();
    for (int page = 0; page < now.pages().size(); page++) {
      String words = texts.say("page", page + 1, now.pages().size());
      Label number = new Label(words);
      number.getStyleClass().addAll("muted", "small-words");
      number.setMinHeight(Region.USE_PREF_SIZE);
      pages.getChildren().addAll(new PaperPicture(now.pages().get(page), words), number);
    }
  }

  private void save() {
    Made now = made;
    if (now != null) {
      desk.dialogs()
          .files()
          .save(texts.say("save"), now.fileName(), FilePicker.Kind.PDF)
          .ifPresent(file -> write(now, file));
    }
  }

  private void write(Made now, Path file) {
    desk.background()
        .run(
            () -> SafeFile.save(file, out -> out.write(now.pdf())),
            saving -> {
              switch (saving) {
                case Saving.Saved saved -> notice().success(texts.say("saved", saved.file()));
                case Saving.NotSaved not -> notice().error(not.sentence(desk.language()));
              }
            });
  }

  private void print() {
    Made now = made;
    if (now == null) {
      return;
    }
    desk.background()
        .run(
            () -> new Printers().names(),
            names -> {
              if (names.isEmpty()) {
                notice().error(texts.say("print.none"));
              } else {
                new PrinterDialog(desk, texts, names).ask().ifPresent(name -> send(now, name));
              }
            });
  }

  private void send(Made now, String printer) {
    desk.background()
        .run(
            () -> new Printers().print(now.pdf(), printer, now.fileName()),
            printing -> {
              switch (printing) {
                case Printing.Sent sent -> notice().success(texts.say("sent", sent.printer()));
                case Printing.NotSent not -> notice().error(not.sentence(desk.language()));
              }
            });
  }
}
