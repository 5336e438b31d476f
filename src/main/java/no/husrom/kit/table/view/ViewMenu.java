package no.husrom.kit.table.view;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import no.husrom.kit.Desk;
import no.husrom.kit.Icon;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.kit.form.FormDialog;
import no.husrom.text.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The menu of the views that somebody gave a name: to take one up, keep the present one, or take
/// one away.
public final class ViewMenu extends MenuButton {
  private final Desk desk;
  private final Texts texts;
  private final Views views;
  private final Supplier<TableState> now;
  private final Consumer<TableState> take;
  private final TableState first;

  /// @param first how the table is looked at before anybody has chosen
  public ViewMenu(
      Desk desk,
      Views views,
      TableState first,
      Supplier<TableState> now,
      Consumer<TableState> take) {
    this.desk = desk;
    this.views = views;
    this.first = first;
    this.now = now;
    this.take = take;
    texts = desk.texts(ViewMenu.class);
    setText(texts.say("views"));
    setGraphic(Icon.of(Feather.EYE));
    setMinWidth(Region.USE_PREF_SIZE);
    getStyleClass().add("view-menu");
    getItems().add(new MenuItem(texts.say("views")));
    read();
  }

  /// Reads the views anew.
  public void read() {
    desk.background().run(views::all, this::show);
  }

  private void show(SortedMap<String, TableState> all) {
    MenuItem ordinary = item(texts.say("views.first"), () -> take.accept(first));
    List<MenuItem> named =
        all.entrySet().stream().map(each -> item(each.getKey(), () -> taken(each))).toList();
    MenuItem keep = item(texts.say("views.keep"), this::keep);
    Menu away = new Menu(texts.say("views.away"));
    all.keySet()
        .forEach(name -> away.getItems().add(item(name, () -> change(() -> views.delete(name)))));
    away.setDisable(all.isEmpty());
    getItems()
        .setAll(
            Stream.of(
                    Stream.of(ordinary),
                    named.stream(),
                    Stream.of(new SeparatorMenuItem(), keep, away))
                .flatMap(items -> items)
                .toList());
  }

  private void taken(Map.Entry<String, TableState> view) {
    take.accept(view.getValue());
  }

  private static MenuItem item(String words, Runnable action) {
    MenuItem item = new MenuItem(words);
    item.setMnemonicParsing(false);
    item.setOnAction(e -> action.run());
    return item;
  }

  private void keep() {
    Form form = new Form(texts);
    Field<String> name = form.text("views.name").required();
    TableState state = now.get();
    if (FormDialog.show(
        desk.dialogs(), texts.say("views.keep"), form, texts.say("views.save"), () -> true)) {
      String chosen = name.get().strip();
      change(() -> views.save(chosen, state));
    }
  }

  private void change(Runnable work) {
    desk.background()
        .run(
            () -> {
              work.run();
              return views.all();
            },
            this::show);
  }
}
