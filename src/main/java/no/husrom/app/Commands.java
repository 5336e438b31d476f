package no.husrom.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.husrom.app.find.Command;
import no.husrom.history.ui.HistoryPage;
import no.husrom.kit.Desk;
import no.husrom.text.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// All that can be gone to or done, for the box over everything: the errands first, then the places
/// of the side bar, then what the window itself does.
final class Commands {
  private final Texts texts;
  private final List<Command> all = new ArrayList<>();

  private Commands(Desk desk) {
    texts = desk.texts(Commands.class);
  }

  static List<Command> of(Desk desk, Consumer<Errand> run, Supplier<Shell> shell) {
    Commands made = new Commands(desk);
    for (Errand errand : Errand.values()) {
      made.add(errand.icon(), errand, "command.action", "", () -> run.accept(errand));
    }
    for (Place place : Place.values()) {
      String keys = place.ordinal() < 9 ? Shell.place(place.ordinal()).getDisplayText() : "";
      made.add(place.icon(), place, "command.page", keys, () -> shell.get().go(place.ordinal()));
    }
    String settings = Shell.SETTINGS.getDisplayText();
    made.window(Feather.SETTINGS, "settings", settings, () -> shell.get().settings());
    made.window(Feather.SAVE, "backup", "", () -> shell.get().settings());
    made.window(
        Feather.CORNER_UP_LEFT,
        "undo",
        HistoryPage.UNDO.getDisplayText(),
        () -> shell.get().undo());
    made.window(
        Feather.CORNER_UP_RIGHT,
        "redo",
        HistoryPage.REDO.getDisplayText(),
        () -> shell.get().redo());
    made.window(Feather.REFRESH_CW, "refresh", "F5", () -> shell.get().refresh());
    return made.all;
  }

  private void add(Ikon icon, Enum<?> what, String kind, String keys, Runnable run) {
    String alias = what.getDeclaringClass().getSimpleName() + "." + what.name() + ".alias";
    all.add(new Command(icon, texts.name(what), texts.say(kind), texts.say(alias), keys, run));
  }

  private void window(Ikon icon, String key, String keys, Runnable run) {
    all.add(
        new Command(
            icon,
            texts.say(key),
            texts.say("command.action"),
            texts.say(key + ".alias"),
            keys,
            run));
  }
}
