package no.husrom.kit.tag;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import no.husrom.kit.Desk;
import no.husrom.kit.Icon;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.kit.form.FormDialog;
import no.husrom.text.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The tags of the record that is shown, and the menu to hang more on it.
public final class TagBar extends FlowPane {
  private final Desk desk;
  private final Texts texts;
  private final Tags tags;
  private final Runnable changed;
  private final MenuButton menu;
  private volatile Map<String, List<Tag>> hung = Map.of();
  private volatile List<Tag> all = List.of();
  private String record = "";

  /// @param changed runs when a tag has been hung or taken off
  public TagBar(Desk desk, Tags tags, Runnable changed) {
    this.desk = desk;
    this.tags = tags;
    this.changed = changed;
    texts = desk.texts(TagBar.class);
    menu = new MenuButton(texts.say("tags"), Icon.of(Feather.TAG));
    menu.setMinWidth(Region.USE_PREF_SIZE);
    menu.getStyleClass().addAll("small", "tag-menu");
    getStyleClass().add("tag-bar");
    show("");
  }

  /// Reads the tags anew. Slow, off the screen's thread.
  public void read() {
    all = tags.all();
    hung = tags.hung();
  }

  /// The tags of a record, as read the last time.
  public List<Tag> of(String id) {
    return hung.getOrDefault(id, List.of());
  }

  /// The names of a record's tags; nothing when it has none.
  public String words(String id) {
    return of(id).stream().map(Tag::name).collect(Collectors.joining(", "));
  }

  /// Shows the tags of the record with this id; blank for none.
  public void show(String id) {
    record = id;
    getChildren().setAll(menu);
    of(id).forEach(tag -> getChildren().add(getChildren().size() - 1, chip(tag)));
    menu.setDisable(id.isBlank());
    menu.getItems().clear();
    for (Tag tag : all) {
      CheckMenuItem item = new CheckMenuItem(tag.name(), Dots.dot(tag.colour()));
      item.setMnemonicParsing(false);
      item.setSelected(of(id).contains(tag));
      item.setOnAction(e -> change(() -> tags.hang(id, tag, item.isSelected())));
      menu.getItems().add(item);
    }
    MenuItem make = new MenuItem(texts.say("tags.new"), Icon.of(Feather.PLUS));
    make.setOnAction(e -> make());
    Menu away = new Menu(texts.say("tags.away"));
    away.setDisable(all.isEmpty());
    all.forEach(tag -> away.getItems().add(away(tag)));
    menu.getItems().addAll(new SeparatorMenuItem(), make, away);
  }

  private static Label chip(Tag tag) {
    Label chip = new Label(tag.name(), Dots.dot(tag.colour()));
    chip.setMinWidth(Region.USE_PREF_SIZE);
    chip.getStyleClass().add("tag");
    return chip;
  }

  private MenuItem away(Tag tag) {
    MenuItem item = new MenuItem(tag.name(), Dots.dot(tag.colour()));
    item.setMnemonicParsing(false);
    item.setOnAction(
        e -> {
          if (desk.dialogs()
              .confirm(
                  texts.say("tags.away.title", tag.name()),
                  texts.say("tags.away.question"),
                  texts.say("tags.away.do"))) {
            change(() -> tags.delete(tag));
          }
        });
    return item;
  }

  private void make() {
    Form form = new Form(texts);
    Field<String> name = form.text("tags.name").required();
    Field<Shade> shade = form.choice("tags.colour", Shade.class).required();
    shade.set(Shade.values()[all.size() % Shade.values().length]);
    if (FormDialog.show(
        desk.dialogs(), texts.say("tags.new"), form, texts.say("tags.make"), () -> true)) {
      String id = record;
      String chosen = name.get().strip();
      String colour = shade.get().colour();
      change(() -> tags.make(id, chosen, colour));
    }
  }

  private void change(Runnable work) {
    desk.background()
        .run(
            () -> {
              work.run();
              read();
              return all;
            },
            done -> {
              show(record);
              changed.run();
            });
  }
}
