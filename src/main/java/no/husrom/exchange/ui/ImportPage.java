package no.husrom.exchange.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
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
import no.husrom.exchange.problem.Place;
import no.husrom.exchange.problem.Problem;
import no.husrom.exchange.ui.Judging.Judged;
import no.husrom.exchange.ui.mapping.MappingView;
import no.husrom.exchange.ui.mapping.Sight;
import no.husrom.kit.Buttons;
import no.husrom.kit.Desk;
import no.husrom.kit.FilePicker;
import no.husrom.kit.Line;
import no.husrom.kit.Page;
import no.husrom.kit.table.row.Ready;
import no.husrom.store.Database;
import no.husrom.store.StoreException;
import no.husrom.store.StoreWords;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Takes the office's own sheets into the registers: choose, look over, import.
public final class ImportPage extends Page {
  private final Desk desk;
  private final Texts texts;
  private final Judging judging;
  private final Turns<Shown> turns;
  private final SheetFiles files;
  private final Label says = new Label();
  private final CountsView counts;
  private final LastTimeLine lastTime;
  private final MappingView mapping;
  private final DifferenceView differences;
  private final NotesView notes;
  private final RepairLine repair;
  private final ProblemsView problems;
  private final VBox found = new VBox();
  private final Button save;
  private final Button refused;
  private final Button again;
  private List<Path> chosen = List.of();
  private @Nullable Shown shown;

  /// What was judged, and its problems made ready to be shown.
  private record Shown(Judged judged, Ready<Problem> problems) {}

  /// @param files writes the template and the refused rows
  public ImportPage(Desk desk, Database database, SheetFiles files) {
    super(
        desk.language(),
        desk.texts(ImportPage.class).say("title"),
        desk.texts(ImportPage.class).say("lead"));
    this.desk = desk;
    this.files = files;
    texts = desk.texts(ImportPage.class);
    differences = new DifferenceView(texts, this::judgeChosen);
    judging =
        new Judging(new Importer(desk.clock()), database, desk.language(), differences::choices);
    turns =
        new Turns<>(
            desk.background(),
            this::busy,
            this::offer,
            e -> notice().error(new StoreWords(desk.language()).say(e)));
    counts = new CountsView(texts);
    lastTime = new LastTimeLine(desk, () -> judgeAgain(judging::forgetting));
    mapping = new MappingView(desk, wishes -> judgeAgain(now -> judging.wished(now, wishes)));
    notes = new NotesView(texts);
    repair =
        new RepairLine(
            texts,
            (cell, words) ->
                judgeAgain(now -> judging.corrected(now, now.files().repaired(cell, words))),
            (cell, words) ->
                judgeAgain(now -> judging.corrected(now, now.files().repairedAll(cell, words))));
    problems = new ProblemsView(texts, repair, this::offerRepair);
    says.setWrapText(true);
    says.setMinHeight(Region.USE_PREF_SIZE);
    says.setText(texts.say("says.start"));
    says.setMaxWidth(Double.MAX_VALUE);
    says.getStyleClass().add("drop-place");
    save = Buttons.primary(texts.say("import"), Feather.CHECK, this::save);
    refused = Buttons.plain(texts.say("refused"), Feather.DOWNLOAD, this::saveRefused);
    again = Buttons.plain(texts.say("again"), Feather.REFRESH_CW, () -> read(chosen));
    actions(
        Buttons.plain(texts.say("template"), Feather.FILE, this::template),
        Buttons.primary(texts.say("choose"), Feather.UPLOAD, this::choose));
    found
        .getChildren()
        .setAll(
            counts,
            new Line(save, refused, again),
            lastTime,
            differences,
            mapping,
            notes,
            problems);
    found.getStyleClass().add("step-view");
    VBox.setVgrow(problems, Priority.ALWAYS);
    VBox.setVgrow(found, Priority.ALWAYS);
    VBox body = new VBox(says, found);
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
          shown = null;
          read(e.getDragboard().getFiles().stream().map(File::toPath).toList());
          e.setDropCompleted(true);
        });
  }

  @Override
  public void refresh() {}

  private void choose() {
    List<Path> files =
        desk.dialogs().files().openSeveral(texts.say("choose"), FilePicker.Kind.SHEETS);
    if (!files.isEmpty()) {
      chosen = files;
      shown = null;
      read(files);
    }
  }

  /// Reads the files and shows what importing them would do. What she has said of the same files
  /// before still holds.
  public void read(List<Path> files) {
    Judged before = files.equals(chosen) ? judged() : null;
    chosen = files;
    says.getStyleClass().remove("drop-place");
    says.setText(texts.say("says.reading", files.size()));
    offer(null);
    notice().clear();
    turns.begin(
        () -> ready(before == null ? judging.first(files) : judging.reopened(files, before)));
  }

  private @Nullable Judged judged() {
    return shown == null ? null : shown.judged();
  }

  private Shown ready(Judged judged) {
    return new Shown(judged, problems.ready(judged.preview().problems()));
  }

  private void judgeAgain(UnaryOperator<Judged> again) {
    notice().clear();
    turns.next(shown, now -> ready(again.apply(now.judged())));
  }

  private void judgeChosen() {
    judgeAgain(judging::chosen);
  }

  /// Nothing can be imported as it was read before, and no column answered for twice, while it is
  /// being read in another way.
  private void busy(boolean now) {
    save.setDisable(now || save.isDisabled());
    mapping.hold(now);
  }

  private void offerRepair(@Nullable Problem problem) {
    Judged now = judged();
    Place cell = now == null || problem == null ? null : now.preview().cellOf(problem).orElse(null);
    repair.show(
        cell,
        problem == null ? "" : problem.offending(),
        cell == null || now == null || problem == null || problem.offending().isEmpty()
            ? 0
            : now.files().alikeCount(cell));
  }

  private void offer(@Nullable Shown now) {
    shown = now;
    Judged judged = judged();
    ImportPreview read = judged == null ? null : judged.preview();
    Counts total = read == null ? Counts.NONE : read.total();
    boolean usable = read != null && !read.hasRefusedFile() && !read.isUnrecognised();
    int open = differences.show(read);
    save.setDisable(!usable || open > 0 || total.created() + total.updated() == 0);
    refused.setDisable(read == null || read.refusedRows().isEmpty());
    again.setDisable(now == null);
    counts.show(read);
    lastTime.show(judged == null ? List.of() : judged.times());
    mapping.show(judged == null ? Sight.NOTHING : judged.sight());
    notes.show(read == null ? List.of() : read.notes());
    problems.show(now == null ? problems.ready(List.of()) : now.problems());
    problems.setManaged(!differences.isManaged() || !problems.isEmpty());
    problems.setVisible(problems.isManaged());
    found.setVisible(now != null);
    found.setManaged(now != null);
    if (read != null) {
      says.setText(
          !usable
              ? texts.say("says.unusable")
              : open > 0
                  ? texts.say("says.open", open)
                  : texts.say(
                      "says.read",
                      total.created(),
                      total.updated(),
                      total.unchanged(),
                      total.rejected()));
    }
  }

  private void save() {
    Judged now = judged();
    if (now == null) {
      return;
    }
    save.setDisable(true);
    desk.background()
        .run(
            () -> judging.commit(now),
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
        says.setText(texts.say("says.done"));
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
    Judged now = judged();
    if (now != null) {
      desk.dialogs()
          .files()
          .save(texts.say("refused"), texts.say("refused.file") + ".xlsx", FilePicker.Kind.WORKBOOK)
          .ifPresent(file -> write(() -> files.refused(now.preview(), file), file));
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
