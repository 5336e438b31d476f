package no.husrom.kit.attach;

import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.husrom.kit.Buttons;
import no.husrom.kit.Desk;
import no.husrom.kit.FilePicker;
import no.husrom.kit.Notice;
import no.husrom.text.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The files of the record that is shown: to open, save elsewhere and remove; and to add more, by
/// the system's window or by dropping them.
public final class AttachmentBox extends VBox {
  private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

  private final Desk desk;
  private final Texts texts;
  private final Attachments files;
  private final Notice notice;
  private final Runnable changed;
  private final Label heading = new Label();
  private final VBox lines = new VBox();
  private final Button add;
  private final Label hint = new Label();
  private volatile Map<String, List<Attached>> all = Map.of();
  private String record = "";

  /// @param notice where it is told what came of it
  /// @param changed runs when a file has come or gone
  public AttachmentBox(Desk desk, Attachments files, Notice notice, Runnable changed) {
    this.desk = desk;
    this.files = files;
    this.notice = notice;
    this.changed = changed;
    texts = desk.texts(AttachmentBox.class);
    heading.getStyleClass().add("form-section");
    lines.getStyleClass().add("attachment-lines");
    add = Buttons.quiet(texts.say("add"), Feather.PAPERCLIP, this::choose);
    hint.getStyleClass().add("field-help");
    for (Label label : new Label[] {heading, hint}) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    getStyleClass().add("attachment-box");
    getChildren().setAll(heading, lines, add, hint);
    show("");
  }

  /// Reads the files anew. Slow, off the screen's thread.
  public void read() {
    all = files.all();
  }

  /// How many files a record has, as read the last time.
  public int count(String id) {
    return all.getOrDefault(id, List.of()).size();
  }

  /// Shows the files of the record with this id; blank for one that is not saved yet.
  public void show(String id) {
    record = id;
    List<Attached> some = all.getOrDefault(id, List.of());
    heading.setText(texts.say("title", some.size()));
    lines.getChildren().setAll(some.stream().map(this::line).toList());
    add.setDisable(id.isBlank());
    hint.setText(id.isBlank() ? texts.say("unsaved") : texts.say("drop", files.limits()));
  }

  /// Shows the same record again, after its files have been read anew.
  public void again() {
    show(record);
  }

  /// How many files the record that is shown has; no words for none.
  public String words() {
    return count(record) == 0 ? "" : desk.formats().number(count(record));
  }

  /// Takes files that are dropped anywhere on this node.
  public void dropsOn(Node place) {
    place.setOnDragOver(
        e -> {
          if (takes(e)) {
            e.acceptTransferModes(TransferMode.COPY);
            pseudoClassStateChanged(DROPPING, true);
          }
        });
    place.setOnDragExited(e -> pseudoClassStateChanged(DROPPING, false));
    place.setOnDragDropped(
        e -> {
          if (takes(e)) {
            add(e.getDragboard().getFiles().stream().map(File::toPath).toList());
            e.setDropCompleted(true);
          }
        });
  }

  private boolean takes(DragEvent e) {
    return !record.isBlank() && e.getDragboard().hasFiles();
  }

  private Node line(Attached file) {
    Button open =
        Buttons.quiet(
            file.name(), file.picture() ? Feather.IMAGE : Feather.FILE_TEXT, () -> open(file));
    open.setMinWidth(0);
    open.setMnemonicParsing(false);
    open.getStyleClass().add("attachment-name");
    Label about =
        new Label(
            texts.say(
                "about", desk.formats().bytes(file.bytes()), desk.formats().date(file.addedOn())));
    about.getStyleClass().addAll("muted", "small-words");
    about.setMinWidth(Region.USE_PREF_SIZE);
    HBox line =
        new HBox(
            open,
            new Region(),
            about,
            Buttons.icon(texts.say("save", file.name()), Feather.DOWNLOAD, () -> save(file)),
            Buttons.icon(texts.say("remove", file.name()), Feather.X, () -> remove(file)));
    HBox.setHgrow(line.getChildren().get(1), Priority.ALWAYS);
    line.getStyleClass().add("attachment-line");
    return line;
  }

  private void choose() {
    List<Path> chosen = desk.dialogs().files().openSeveral(texts.say("add"), FilePicker.Kind.ANY);
    if (!chosen.isEmpty()) {
      add(chosen);
    }
  }

  /// Adds files to the record that is shown.
  public void add(List<Path> some) {
    String id = record;
    desk.background()
        .run(
            () -> {
              Added added = files.add(id, some);
              read();
              return added;
            },
            added -> {
              again();
              tell(added);
              changed.run();
            });
  }

  private void tell(Added added) {
    String done =
        switch (added.names().size()) {
          case 0 -> "";
          case 1 -> texts.say("added.one", added.names().getFirst());
          default -> texts.say("added", added.names().size());
        };
    if (added.troubles().isEmpty()) {
      notice.success(done);
    } else {
      String troubles = String.join("\n", added.troubles());
      notice.error(done.isEmpty() ? troubles : troubles + "\n" + done);
    }
  }

  private void open(Attached file) {
    String id = record;
    desk.background()
        .run(
            () -> files.copy(id, file.name()),
            copy -> {
              if (desk.dialogs().files().show(copy)) {
                notice.info(texts.say("opened", file.name()));
              } else {
                notice.warning(texts.say("open.no", file.name()));
              }
            },
            UncheckedIOException.class,
            trouble ->
                notice.error(
                    texts.say("open.bad", file.name(), String.valueOf(trouble.getMessage()))));
  }

  private void save(Attached file) {
    String id = record;
    desk.dialogs()
        .files()
        .save(texts.say("save", file.name()), file.name(), FilePicker.Kind.ANY)
        .ifPresent(
            target ->
                desk.background()
                    .run(
                        () -> files.save(id, file.name(), target),
                        trouble -> saved(trouble, target)));
  }

  private void saved(Optional<String> trouble, Path target) {
    trouble.ifPresentOrElse(
        notice::error, () -> notice.success(texts.say("saved", target.toString())));
  }

  private void remove(Attached file) {
    String id = record;
    desk.background()
        .run(
            () -> {
              files.remove(id, file.name());
              read();
              return file;
            },
            gone -> {
              again();
              add.requestFocus();
              notice.success(texts.say("removed", gone.name()));
              changed.run();
            });
  }
}
