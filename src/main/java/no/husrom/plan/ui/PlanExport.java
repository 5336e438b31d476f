package no.husrom.plan.ui;

import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import no.husrom.file.Saving;
import no.husrom.kit.Desk;
import no.husrom.kit.FilePicker;
import no.husrom.kit.Icon;
import no.husrom.kit.Notice;
import no.husrom.plan.document.paper.PlanPaper;
import no.husrom.plan.document.workbook.PlanWorkbook;
import no.husrom.plan.show.Readers;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The menu that saves a plan as a file: workbook or paper, for the office or for the public.
final class PlanExport {
  private final Desk desk;
  private final Notice notice;
  private final Supplier<PlanPage.@Nullable Opened> opened;
  private final Texts texts;

  PlanExport(Desk desk, Notice notice, Supplier<PlanPage.@Nullable Opened> opened) {
    this.desk = desk;
    this.notice = notice;
    this.opened = opened;
    texts = desk.texts(PlanExport.class);
  }

  MenuButton menu() {
    MenuButton menu = new MenuButton(texts.say("plan.save"), Icon.of(Feather.DOWNLOAD));
    menu.setMinWidth(Region.USE_PREF_SIZE);
    for (FilePicker.Kind kind :
        new FilePicker.Kind[] {FilePicker.Kind.WORKBOOK, FilePicker.Kind.PDF}) {
      if (!menu.getItems().isEmpty()) {
        menu.getItems().add(new SeparatorMenuItem());
      }
      for (Readers readers : Readers.values()) {
        MenuItem item = new MenuItem(words(kind, readers));
        item.setOnAction(_ -> save(kind, readers));
        menu.getItems().add(item);
      }
    }
    return menu;
  }

  private String words(FilePicker.Kind kind, Readers readers) {
    return texts.say("save." + kind + "." + readers);
  }

  private void save(FilePicker.Kind kind, Readers readers) {
    PlanPage.Opened now = opened.get();
    if (now == null) {
      return;
    }
    String name = fileName(texts, now, readers) + kind.patterns().getFirst().substring(1);
    desk.dialogs()
        .files()
        .save(words(kind, readers), name, kind)
        .ifPresent(
            file -> desk.background().run(() -> write(now, kind, readers, file), this::written));
  }

  /// A name to propose, without its ending.
  static String fileName(Texts texts, PlanPage.Opened opened, Readers readers) {
    return texts.say("file." + readers, opened.edition().plan().id());
  }

  private Saving write(PlanPage.Opened now, FilePicker.Kind kind, Readers readers, Path file) {
    return kind == FilePicker.Kind.PDF
        ? PlanPaper.of(readers, now.edition().plan(), now.basis(), desk.language()).save(file)
        : PlanWorkbook.of(readers, now.edition().plan(), now.basis(), desk.language()).save(file);
  }

  private void written(Saving saving) {
    switch (saving) {
      case Saving.Saved saved -> notice.success(texts.say("plan.written", saved.file()));
      case Saving.NotSaved not -> notice.error(not.sentence(desk.language()));
    }
  }
}
