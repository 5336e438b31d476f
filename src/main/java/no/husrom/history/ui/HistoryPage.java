package no.husrom.history.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.husrom.history.Change;
import no.husrom.history.HistoryQuery;
import no.husrom.history.HistoryStep;
import no.husrom.history.HistoryStore;
import no.husrom.history.words.ChangeLine;
import no.husrom.history.words.HiddenStore;
import no.husrom.history.words.HistoryWords;
import no.husrom.history.words.TagNameStore;
import no.husrom.kit.Buttons;
import no.husrom.kit.Desk;
import no.husrom.kit.Page;
import no.husrom.kit.table.RecordTable;
import no.husrom.store.Database;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The history (historikk), of everything or of one record: the steps above, what the chosen one
/// changed below.
public final class HistoryPage extends Page {
  /// The keys that take the last step back, and do it again.
  public static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

  public static final KeyCombination REDO =
      new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

  /// So many rows of a step are shown; a large import has more than anybody reads.
  private static final int MOST = 1_000;

  private final Desk desk;
  private final Database database;
  private final HistoryQuery query;
  private final Texts texts;
  private final HistoryWords words;
  private final HistoryStore store = new HistoryStore();
  private final RecordTable<HistoryStep> steps;
  private final RecordTable<Fact> facts;
  private final Button undo;
  private final Button redo;

  /// A fact that was changed, and its place among the step's.
  private record Fact(int place, ChangeLine line) {}

  /// @param query which steps there are
  /// @param open shows a record by its register's table and its id
  public HistoryPage(
      Desk desk, Database database, HistoryQuery query, BiConsumer<String, String> open) {
    super(desk.language(), title(desk, query), desk.texts(HistoryPage.class).say("lead"));
    this.desk = desk;
    this.database = database;
    this.query = query;
    texts = desk.texts(HistoryPage.class);
    words = new HistoryWords(desk.language());
    Undoing undoing = new Undoing(desk, database);
    steps = steps(undoing);
    facts = facts();
    facts.onOpen(fact -> open.accept(fact.line().register(), fact.line().id()));
    undo = reversing("undo", Feather.CORNER_UP_LEFT, undoing, true);
    redo = reversing("redo", Feather.CORNER_UP_RIGHT, undoing, false);
    Buttons.shortcut(undo, UNDO);
    Buttons.shortcut(redo, REDO);
    actions(redo, undo);
    SplitPane split = new SplitPane(steps, facts);
    split.setOrientation(Orientation.VERTICAL);
    split.getStyleClass().add("record-split");
    split.setDividerPositions(0.55);
    VBox.setVgrow(split, Priority.ALWAYS);
    VBox body = new VBox(split);
    body.getStyleClass().add("record-page");
    content(body);
    steps.selected().addListener((_, _, step) -> chosen(step));
    chosen(null);
  }

  private static String title(Desk desk, HistoryQuery query) {
    Texts texts = desk.texts(HistoryPage.class);
    String register = query.register();
    String record = query.record();
    return register == null || record == null
        ? texts.say("title")
        : texts.say("title.record", new HistoryWords(desk.language()).record(register, record));
  }

  private RecordTable<HistoryStep> steps(Undoing undoing) {
    RecordTable<HistoryStep> table = new RecordTable<>(texts, HistoryStep::id);
    table.number("step", HistoryStep::id);
    table.text("at", step -> texts.formats().time(step.at()));
    table.few("who", HistoryStep::who);
    table.few("source", words::source);
    table.text("what", words::what).wide();
    table.few("register", step -> words.register(step.register()));
    table.number("records", HistoryStep::records);
    table.yesNo("undone", HistoryStep::undone);
    table.date("day", this::day).hidden();
    table.number("changes", HistoryStep::changes).hidden();
    table.empty(texts.say("none"));
    table.onOpen(step -> undoing.reverse(step, !step.undone()));
    return table;
  }

  private LocalDate day(HistoryStep step) {
    return step.at().atZone(desk.clock().getZone()).toLocalDate();
  }

  private RecordTable<Fact> facts() {
    RecordTable<Fact> table = new RecordTable<>(texts, Fact::place);
    table.text("record", fact -> fact.line().record());
    table.few("fact", fact -> fact.line().what());
    table.text("before", fact -> fact.line().before()).wide();
    table.text("after", fact -> fact.line().after()).wide();
    table.empty(texts.say("choose"));
    return table;
  }

  private Button reversing(String key, Feather icon, Undoing undoing, boolean back) {
    return Buttons.plain(
        texts.say(key),
        icon,
        () -> {
          HistoryStep step = steps.selected().get();
          if (step != null) {
            undoing.reverse(step, back);
          }
        });
  }

  @Override
  public void refresh() {
    desk.background().run(() -> database.read(tx -> store.steps(tx, query)), steps::rows);
  }

  private void chosen(@Nullable HistoryStep step) {
    undo.setDisable(step == null || step.undone());
    redo.setDisable(step == null || !step.undone());
    if (step == null) {
      facts.rows(List.of());
      return;
    }
    desk.background()
        .run(
            () ->
                database.read(
                    tx -> {
                      List<Change> changes = store.changes(tx, step.id(), MOST);
                      return facts(
                          words.lines(
                              changes,
                              new HiddenStore().among(tx, changes),
                              new TagNameStore().among(tx, changes)));
                    }),
            facts::rows);
  }

  private static List<Fact> facts(List<ChangeLine> lines) {
    return IntStream.range(0, lines.size()).mapToObj(i -> new Fact(i, lines.get(i))).toList();
  }
}
