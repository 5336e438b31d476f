package no.husrom.kit.tag;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
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

/// The tags of the record that is shown, and the menu to hang more on it: or, when several rows are
/// chosen in the table, on all of them.
public final class TagBar extends FlowPane {
  private final Desk desk;
  private final Texts texts;
  private final Tags tags;
  private final Supplier<List<String>> chosen;
  private final Runnable changed;
  private final MenuButton menu;
  private volatile Map<String, List<Tag>> hung = Map.of();
  private volatile List<Tag> all = List.of();
  private String record = "";

  /// @param chosen the ids of the records that are chosen in the table
  /// @param changed runs when a tag has been hung or taken off
  public TagBar(Desk desk, Tags tags, Supplier<List<String>> chosen, Runnable changed) {
    this.desk = desk;
    this.tags = tags;
    this.chosen = chosen;
    this.changed = changed;
    texts = desk.texts(TagBar.class);
    menu = new MenuButton(texts.say("tags"), Icon.of(Feather.TAG));
    menu.setMinWidth(Region.USE_PREF_SIZE);
    menu.getStyleClass().addAll("small", "tag-menu");
    menu.setOnShowing(e -> fill());
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
    getChildren().setAll(of(id).stream().map(TagBar::chip).toList());
    getChildren().add(menu);
    menu.setDisable(id.isBlank());
    // a menu without items does not open
    fill();
  }

  /// Shows the same record again, after the tags have been read anew.
  public void again() {
    show(record);
  }

  /// The records that the menu is about.
  private List<String> targets() {
    List<String> several = chosen.get();
    return several.size() > 1 ? several : List.of(record);
  }

  private void fill() {
    List<String> targets = targets();
    menu.getItems().clear();
    if (targets.size() > 1) {
      MenuItem many = new MenuItem(texts.say("tags.many", targets.size()));
      many.setDisable(true);
      menu.getItems().add(many);
    }
    for (Tag tag : all) {
      CheckMenuItem item = new CheckMenuItem(tag.name(), Dots.dot(tag.colour()));
      item.setMnemonicParsing(false);
      item.setSelected(targets.stream().allMatch(id -> of(id).contains(tag)));
      item.setOnAction(e -> change(() -> tags.hang(targets, tag, item.isSelected())));
      menu.getItems().add(item);
    }
    MenuItem make = new MenuItem(texts.say("tags.new"), Icon.of(Feather.PLUS));
    make.setOnAction(e -> make(targets));
    menu.getItems()
        .addAll(
            new SeparatorMenuItem(),
            make,
            each("tags.change", this::change),
            each("tags.away", this::away));
  }

  /// A menu of all tags.
  private Menu each(String key, Consumer<Tag> action) {
    Menu menu = new Menu(texts.say(key));
    menu.setDisable(all.isEmpty());
    for (Tag tag : all) {
      MenuItem item = new MenuItem(tag.name(), Dots.dot(tag.colour()));
      item.setMnemonicParsing(false);
      item.setOnAction(e -> action.accept(tag));
      menu.getItems().add(item);
    }
    return menu;
  }

  private static Label chip(Tag tag) {
    Label chip = new Label(tag.name(), Dots.dot(tag.colour()));
    chip.setMinWidth(Region.USE_PREF_SIZE);
    chip.getStyleClass().add("tag");
    return chip;
  }

  private void away(Tag tag) {
    if (desk.dialogs()
        .confirm(
            texts.say("tags.away.title", tag.name()),
            texts.say("tags.away.question"),
            texts.say("tags.away.do"))) {
      change(() -> tags.delete(tag));
    }
  }

  private void make(List<String> targets) {
    Form form = new Form(texts);
    Field<String> name = form.text("tags.name").required();
    Field<Shade> shade = form.choice("tags.colour", Shade.class).required();
    shade.set(Shade.values()[all.size() % Shade.values().length]);
    if (FormDialog.show(
        desk.dialogs(), texts.say("tags.new"), form, texts.say("tags.make"), () -> true)) {
      String chosenName = name.get().strip();
      String colour = shade.get().colour();
      change(() -> tags.make(targets, chosenName, colour));
    }
  }

  private void change(Tag tag) {
    Form form = new Form(texts);
    Field<String> name = form.text("tags.name").required().rule(words -> taken(words, tag));
    Field<Shade> shade = form.choice("tags.colour", Shade.class);
    name.set(tag.name());
    shade.set(Shade.of(tag.colour()).orElse(null));
    if (FormDialog.show(
        desk.dialogs(),
        texts.say("tags.change.title", tag.name()),
        form,
        texts.say("tags.change.do"),
        () -> true)) {
      String colour = shade.value().map(Shade::colour).orElse(tag.colour());
      Tag better = new Tag(tag.id(), name.get().strip(), colour);
      change(() -> tags.change(better));
    }
  }

  private Optional<String> taken(String name, Tag itself) {
    return all.stream()
            .anyMatch(tag -> tag.name().equals(name.strip()) && !tag.id().equals(itself.id()))
        ? Optional.of(texts.say("tags.name.taken", name.strip()))
        : Optional.empty();
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
              again();
              changed.run();
            });
  }
}
