package no.husrom.kit.record;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import no.husrom.kit.Buttons;
import no.husrom.kit.Desk;
import no.husrom.kit.Icon;
import no.husrom.kit.Notice;
import no.husrom.kit.attach.AttachmentBox;
import no.husrom.kit.table.RecordTable;
import no.husrom.kit.table.view.OwnColumn;
import no.husrom.kit.tag.Dots;
import no.husrom.kit.tag.Tag;
import no.husrom.kit.tag.TagBar;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What a register's records have beside the facts that were foreseen: own columns, tags and files;
/// in the table, and beside the record.
final class Besides<R> {
  private final Register<R> register;
  private final RecordTable<R> table;
  private final RecordForm<R> form;
  private final Kept kept;
  private final TagBar tags;
  private final AttachmentBox files;
  private final Button toFiles;
  private volatile List<OwnColumn> columns = List.of();

  /// @param refresh runs when something of it has changed
  Besides(
      Desk desk,
      Register<R> register,
      RecordTable<R> table,
      RecordForm<R> form,
      Kept kept,
      Notice notice,
      Runnable refresh) {
    this.register = register;
    this.table = table;
    this.form = form;
    this.kept = kept;
    Texts words = desk.texts(Besides.class);
    tags = new TagBar(desk, kept.tags(), this::chosen, refresh);
    files = new AttachmentBox(desk, kept.files(), notice, refresh);
    toFiles = Buttons.quiet("", Feather.PAPERCLIP, () -> {});
    Buttons.named(toFiles, words.say("files"));
    table.work().marks(this::mark);
    table.work().words("tags", words.say("tags"), of(tags::words));
    table.work().count("files", words.say("files"), of(files::count));
    table.work().views(desk, kept.views());
    table.work().ownColumns(desk, kept.columns(), refresh);
  }

  private <T> Function<R, T> of(Function<String, T> what) {
    return record -> what.apply(register.id(record));
  }

  /// Puts the tags above the record's form and the files below it.
  void beside(RecordPane<R> pane) {
    toFiles.setOnAction(_ -> pane.toFoot());
    pane.head(toFiles);
    pane.beside(tags, files, record -> show(record == null ? "" : register.id(record)));
    files.dropsOn(pane);
  }

  private void show(String id) {
    tags.show(id);
    files.show(id);
    countFiles();
  }

  /// The way to the files tells how many there are.
  private void countFiles() {
    toFiles.setText(files.words());
  }

  /// The ids of the records in the chosen rows.
  private List<String> chosen() {
    return table.chosenRecords().stream().map(register::id).toList();
  }

  /// Stands before a record in the table: its tags' colours, and a clip when it has files.
  private @Nullable Node mark(R record) {
    String id = register.id(record);
    List<Tag> hung = tags.of(id);
    boolean clipped = files.count(id) > 0;
    if (hung.isEmpty() && !clipped) {
      return null;
    }
    HBox marks = new HBox();
    marks.getStyleClass().add("record-marks");
    marks.getChildren().setAll(Dots.of(hung.stream().map(Tag::colour).toList()));
    if (clipped) {
      marks.getChildren().add(Icon.of(Feather.PAPERCLIP, "record-clip"));
    }
    return marks;
  }

  /// Reads all of it anew. Slow, off the screen's thread.
  Besides<R> read() {
    tags.read();
    files.read();
    columns = kept.columns().all();
    return this;
  }

  /// Has table and form show what was read.
  void taken() {
    table.work().own(columns, register::own);
    form.own(columns);
    tags.again();
    files.again();
    countFiles();
  }
}
