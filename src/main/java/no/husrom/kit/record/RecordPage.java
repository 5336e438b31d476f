package no.husrom.kit.record;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.husrom.kit.Buttons;
import no.husrom.kit.Desk;
import no.husrom.kit.Page;
import no.husrom.kit.table.RecordTable;
import no.husrom.kit.table.edit.Sheet;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A register: the table to the left, the chosen record to the right; above one another where the
/// page is narrow. Ctrl+N makes a new one, Ctrl+S saves.
///
/// @param <R> the record
public abstract class RecordPage<R> extends Page {
  private static final KeyCombination NEW =
      new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination SAVE =
      new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

  private final Desk desk;
  private final Texts words;
  private final Button create;
  private final Register<R> register;
  private final RecordTable<R> table;
  private final RecordPane<R> pane;
  private final Sides sides;
  private final VBox body = new VBox();
  private final RecordForm<R> form;
  private @Nullable Besides<R> besides;
  private boolean following;
  private @Nullable String wanted;

  /// @param room the texts with `title`, `lead` and `new` of the register
  protected RecordPage(
      Desk desk, Texts room, Register<R> register, RecordTable<R> table, RecordForm<R> form) {
    super(desk.language(), room.say("title"), room.say("lead"));
    this.desk = desk;
    this.words = Texts.of(RecordPage.class, desk.language());
    this.register = register;
    this.table = table;
    this.form = form;
    this.pane =
        new RecordPane<>(words, form, this::save, this::discard, this::delete, register.grows());
    create = Buttons.primary(room.say("new"), Feather.PLUS, this::create);
    Buttons.shortcut(create, NEW);
    pane.shortcut(SAVE);
    if (register.grows()) {
      actions(create);
    }
    sides = new Sides(table, pane);
    VBox.setVgrow(sides, Priority.ALWAYS);
    body.getStyleClass().add("record-page");
    body.getChildren().setAll(sides);
    content(body);
    widthProperty().addListener((_, _, _) -> sides.turn(getWidth()));
    pane.onZoom(() -> sides.turn(getWidth()));
    table.selected().addListener((_, was, is) -> follow(was, is));
    addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
  }

  /// Lets the user write in the table's cells.
  public final void editing(Sheet sheet) {
    table.work().editing(desk, sheet, this::mayLeave, this::refresh);
  }

  /// Lets the user keep views of the table, make own columns in it, and hang tags and files on
  /// records.
  public final void keeping(Kept kept) {
    Besides<R> made = new Besides<>(desk, register, table, form, kept, notice(), this::refresh);
    made.beside(pane);
    besides = made;
  }

  /// Lets the user see the history of the record that is shown.
  public final void history(Consumer<String> open) {
    pane.way(words.say("history"), Feather.CLOCK, record -> open.accept(register.id(record)));
  }

  /// Lets the user look for records of the register that are probably one.
  public final void twins(Runnable open) {
    actions(Buttons.plain(words.say("twins"), Feather.COPY, open), create);
  }

  protected final Desk desk() {
    return desk;
  }

  /// Called with every record that is shown to the user, before its form is.
  protected void shown(R record) {}

  /// Called each time the records have been read.
  protected void read() {}

  /// Adds what can be done with the record that is shown, beside Save.
  protected final void also(Button... buttons) {
    pane.also(buttons);
  }

  /// Puts something over the table and the form.
  protected final void over(Node node) {
    body.getChildren().setAll(node, sides);
  }

  /// The record in the form, as saved; null for a new one or none.
  protected final @Nullable R current() {
    return pane.base();
  }

  /// Shows an empty form for a new record, where records come and go.
  public final void startNew() {
    create();
  }

  /// Shows the record with this id as soon as it is read.
  public final void choose(String id) {
    wanted = id;
    table.select(id);
  }

  @Override
  public void refresh() {
    Besides<R> some = besides;
    if (some == null) {
      readAll();
    } else {
      desk.background()
          .run(
              some::read,
              read -> {
                take(read);
                readAll();
              });
    }
  }

  /// The record that is shown stays chosen, whatever columns come and go.
  private void take(Besides<R> read) {
    R kept = table.selected().get();
    unfollowed(
        () -> {
          read.taken();
          if (kept != null) {
            table.select(register.id(kept));
          }
        });
  }

  /// Changes what is selected in the table, and not what the form shows.
  private void unfollowed(Runnable change) {
    following = true;
    change.run();
    following = false;
  }

  private void readAll() {
    desk.background()
        .run(
            () -> table.ready(register.all()),
            records -> {
              unfollowed(() -> table.rows(records));
              String id = wanted;
              if (id != null) {
                wanted = null;
                table.select(id);
              }
              settle();
              read();
            });
  }

  @Override
  public boolean mayLeave() {
    return !pane.changed()
        || desk.dialogs()
            .confirmDanger(
                words.say("unsaved.title"),
                words.say("unsaved.question"),
                words.say("unsaved.discard"));
  }

  private void settle() {
    R selected = table.selected().get();
    if (!pane.changed() && !pane.isNew()) {
      pane.show(selected, selected == null ? "" : register.name(selected));
    }
  }

  private void follow(@Nullable R was, @Nullable R is) {
    if (following) {
      return;
    }
    if (!mayLeave()) {
      unfollowed(
          () -> {
            if (was == null) {
              table.clearSelection();
            } else {
              table.select(register.id(was));
            }
          });
      return;
    }
    notice().clear();
    if (is != null) {
      shown(is);
    }
    pane.show(is, is == null ? "" : register.name(is));
  }

  private void create() {
    if (register.grows() && mayLeave()) {
      unfollowed(table::clearSelection);
      notice().clear();
      pane.create(create.getText());
    }
  }

  private void save() {
    Optional<R> record = pane.read();
    if (record.isEmpty()) {
      return;
    }
    write(
        () -> register.save(record.get()),
        saved -> {
          pane.show(saved, register.name(saved));
          choose(register.id(saved));
          refresh();
          notice().success(words.say("saved", register.name(saved)));
        });
  }

  private void write(Callable<R> work, Consumer<R> done) {
    desk.background()
        .run(work, done, RefusedException.class, refused -> notice().error(refused.words()));
  }

  private void discard() {
    R selected = table.selected().get();
    notice().clear();
    pane.show(selected, selected == null ? "" : register.name(selected));
  }

  private void delete() {
    R record = pane.base();
    if (record == null
        || !desk.dialogs()
            .confirmDanger(
                words.say("delete.title", register.name(record)),
                words.say("delete.question"),
                words.say("delete"))) {
      return;
    }
    write(
        () -> {
          register.delete(record);
          return record;
        },
        gone -> {
          pane.show(null, "");
          refresh();
          notice().success(words.say("deleted", register.name(gone)));
        });
  }

  private void keys(KeyEvent e) {
    if (NEW.match(e)) {
      create();
      e.consume();
    } else if (SAVE.match(e) && pane.changed()) {
      save();
      e.consume();
    }
  }
}
