package no.husrom.office.ui;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import no.husrom.kit.Buttons;
import no.husrom.kit.Desk;
import no.husrom.kit.Page;
import no.husrom.office.Office;
import no.husrom.office.OfficeStore;
import no.husrom.store.Database;
import no.husrom.store.StoreException;
import no.husrom.store.StoreWords;
import no.husrom.text.Texts;
import org.kordamp.ikonli.feather.Feather;

/// What the office has decided for itself: its name, its norms, and what the plans count with.
/// Ctrl+S saves.
public final class OfficePage extends Page {
  private static final KeyCombination SAVE =
      new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

  private final Desk desk;
  private final Database database;
  private final Texts texts;
  private final OfficeStore store = new OfficeStore();
  private final OfficeForm fields;
  private final Button save;
  private final Button discard;

  public OfficePage(Desk desk, Database database) {
    super(
        desk.language(),
        desk.texts(OfficePage.class).say("title"),
        desk.texts(OfficePage.class).say("lead"));
    this.desk = desk;
    this.database = database;
    texts = desk.texts(OfficePage.class);
    fields = new OfficeForm(texts);
    save = Buttons.primary(texts.say("save"), Feather.CHECK, this::save);
    discard = Buttons.plain(texts.say("discard"), this::read);
    Buttons.shortcut(save, SAVE);
    actions(discard, save);
    fields.form().onChange(this::look);
    scrolling(fields.form());
    addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
    fields.show(Office.PROPOSED);
  }

  /// Reads the settings again, unless she is changing them.
  @Override
  public void refresh() {
    if (!fields.form().changed()) {
      read();
    }
  }

  @Override
  public boolean mayLeave() {
    return !fields.form().changed()
        || desk.dialogs()
            .confirmDanger(
                texts.say("leave.title"), texts.say("leave.question"), texts.say("leave.do"));
  }

  private void read() {
    desk.background()
        .run(
            () -> database.read(store::read),
            office -> {
              fields.show(office);
              look();
            });
  }

  private void look() {
    boolean changed = fields.form().changed();
    save.setDisable(!changed);
    discard.setDisable(!changed);
  }

  private void save() {
    if (!fields.form().check()) {
      return;
    }
    Office office = fields.read();
    desk.background()
        .run(
            () -> {
              database.change(tx -> store.save(tx, office));
              return office;
            },
            saved -> {
              fields.show(saved);
              look();
              notice().success(texts.say("saved"));
            },
            StoreException.class,
            trouble -> notice().error(new StoreWords(desk.language()).say(trouble)));
  }

  private void keys(KeyEvent key) {
    if (SAVE.match(key) && !save.isDisabled()) {
      save();
      key.consume();
    }
  }
}
