package no.husrom.plan.ui.change;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.husrom.kit.Buttons;
import no.husrom.kit.Desk;
import no.husrom.kit.Icon;
import no.husrom.kit.Line;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.kit.table.RecordTable;
import no.husrom.kit.wizard.Draft;
import no.husrom.kit.wizard.Step;
import no.husrom.plan.change.ChangeWords;
import no.husrom.plan.solve.change.Event;
import no.husrom.text.Texts;
import org.kordamp.ikonli.feather.Feather;

/// What has happened since the plan was made.
final class EventStep extends Step {
  private static final int MOST_PERSONS = 10_000;

  private final Draft<Upsetting> draft;
  private final Texts texts;
  private final EventDialog dialog;
  private final RecordTable<Event> table;
  private final Field<Integer> more;
  private final VBox view;

  EventStep(Desk desk, Draft<Upsetting> draft, ChangeWords words) {
    super(
        desk.texts(EventStep.class).say("events.title"),
        desk.texts(EventStep.class).say("events.lead"));
    this.draft = draft;
    texts = desk.texts(EventStep.class);
    dialog = new EventDialog(desk, texts, draft.get().basis(), words);
    MenuButton add = new MenuButton(texts.say("events.add"), Icon.of(Feather.PLUS));
    for (EventKind kind : EventKind.values()) {
      MenuItem item = new MenuItem(texts.name(kind));
      item.setOnAction(_ -> add(kind));
      add.getItems().add(item);
    }
    table = new RecordTable<>(texts, event -> event);
    table.text("events.what", words::event).wide();
    table.empty(texts.say("events.none"));
    Button remove = Buttons.plain(texts.say("events.remove"), Feather.TRASH_2, this::remove);
    remove.setDisable(true);
    table.selected().addListener((_, _, row) -> remove.setDisable(row == null));
    Form form = new Form(texts);
    more = form.number("events.more", 0, MOST_PERSONS).help(texts.say("events.more.help"));
    more.onChange(this::keepMore);
    VBox.setVgrow(table, Priority.ALWAYS);
    view = new VBox(new Line(add, remove), table, form);
    view.getStyleClass().add("step-view");
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public boolean tall() {
    return true;
  }

  @Override
  public void entered() {
    table.rows(draft.get().happened().events());
    more.set(draft.get().happened().morePersons());
  }

  @Override
  public List<String> problems() {
    if (more.problem().isPresent()) {
      return List.of(more.problem().get());
    }
    return draft.get().happened().nothing() ? List.of(texts.say("events.problem")) : List.of();
  }

  private void add(EventKind kind) {
    dialog
        .ask(kind)
        .ifPresent(
            event -> {
              draft.change(d -> d.withHappened(d.happened().with(event)));
              entered();
            });
  }

  private void remove() {
    Event event = table.selected().get();
    if (event != null) {
      draft.change(d -> d.withHappened(d.happened().without(event)));
      entered();
    }
  }

  private void keepMore() {
    if (more.problem().isEmpty()) {
      int persons = more.value().orElse(0);
      draft.change(d -> d.withHappened(d.happened().withMorePersons(persons)));
    }
    changed();
  }
}
