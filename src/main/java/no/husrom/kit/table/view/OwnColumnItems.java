package no.husrom.kit.table.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import no.husrom.kit.Desk;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.kit.form.FormDialog;
import no.husrom.text.Texts;
import org.kordamp.ikonli.feather.Feather;

/// What the menu of columns has for those of the office's own: a new one, and taking one away.
public final class OwnColumnItems {
  private final Desk desk;
  private final Texts texts;
  private final OwnColumns columns;
  private final Runnable changed;

  public OwnColumnItems(Desk desk, OwnColumns columns, Runnable changed) {
    this.desk = desk;
    this.columns = columns;
    this.changed = changed;
    texts = desk.texts(OwnColumnItems.class);
  }

  /// @param now the own columns there are
  public Menu menu(List<OwnColumn> now) {
    MenuItem make = new MenuItem(texts.say("own.new"), no.husrom.kit.Icon.of(Feather.PLUS));
    make.setOnAction(e -> make());
    Menu away = new Menu(texts.say("own.away"));
    for (OwnColumn column : now) {
      MenuItem item = new MenuItem(column.name());
      item.setMnemonicParsing(false);
      item.setOnAction(e -> away(column));
      away.getItems().add(item);
    }
    away.setDisable(now.isEmpty());
    Menu menu = new Menu(texts.say("own"));
    menu.getItems().setAll(make, away);
    return menu;
  }

  private void make() {
    Form form = new Form(texts);
    Field<String> name = form.text("own.name").required();
    Field<OwnColumn.Kind> kind = form.choice("own.kind", OwnColumn.Kind.class).required();
    Field<String> choices = form.lines("own.choices").help(texts.say("own.choices.help"));
    kind.set(OwnColumn.Kind.TEXT);
    kind.rule(
            chosen ->
                chosen == OwnColumn.Kind.CHOICE && choices.value().isEmpty()
                    ? Optional.of(texts.say("own.choices.missing"))
                    : Optional.empty())
        .dependsOn(choices);
    if (FormDialog.show(
        desk.dialogs(), texts.say("own.new"), form, texts.say("own.make"), () -> true)) {
      List<String> words =
          Stream.of(choices.value().orElse("").split("\n"))
              .map(String::strip)
              .filter(word -> !word.isEmpty())
              .distinct()
              .toList();
      OwnColumn column = new OwnColumn(name.get().strip(), kind.get(), words);
      change(() -> columns.save(column));
    }
  }

  private void away(OwnColumn column) {
    if (desk.dialogs()
        .confirm(
            texts.say("own.away.title", column.name()),
            texts.say("own.away.question"),
            texts.say("own.away"))) {
      change(() -> columns.delete(column.name()));
    }
  }

  private void change(Runnable work) {
    desk.background()
        .run(
            () -> {
              work.run();
              return columns;
            },
            done -> changed.run());
  }
}
