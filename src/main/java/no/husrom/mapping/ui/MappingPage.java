package no.husrom.mapping.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.husrom.file.Saving;
import no.husrom.kit.Buttons;
import no.husrom.kit.Desk;
import no.husrom.kit.FilePicker;
import no.husrom.kit.Line;
import no.husrom.kit.Page;
import no.husrom.kit.layout.Columns;
import no.husrom.kit.layout.Words;
import no.husrom.kit.table.RecordTable;
import no.husrom.mapping.Errand;
import no.husrom.mapping.Kind;
import no.husrom.mapping.Mapping;
import no.husrom.mapping.MappingPaper;
import no.husrom.mapping.MappingStore;
import no.husrom.mapping.MappingWords;
import no.husrom.mapping.MappingWorkbook;
import no.husrom.mapping.Score;
import no.husrom.office.OfficeStore;
import no.husrom.store.Database;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Mapping (kartlegging): how well the registers are known, and what is to be found out.
public final class MappingPage extends Page {
  private final Desk desk;
  private final Database database;
  private final Texts texts;
  private final MappingWords words;
  private final MappingStore store = new MappingStore();
  private final VBox figures = new VBox();
  private final RecordTable<Errand> table;
  private @Nullable Mapping mapping;

  /// @param open shows a record of a kind by its id
  public MappingPage(Desk desk, Database database, BiConsumer<Kind, String> open) {
    super(
        desk.language(),
        desk.texts(MappingPage.class).say("title"),
        desk.texts(MappingPage.class).say("lead"));
    this.desk = desk;
    this.database = database;
    texts = desk.texts(MappingPage.class);
    words = new MappingWords(desk.language());
    table = new RecordTable<>(texts, e -> List.of(e.kind(), e.id(), e.unit()));
    table.text("name", Errand::name).wide();
    table.choice("unit", Errand::unit, words.texts());
    table.text("task", words::task).wide();
    table.number("missing", e -> e.missing().size());
    table.date("since", Errand::verified);
    table.choice("kind", Errand::kind, words.texts()).hidden();
    table.text("id", Errand::id).hidden();
    table.empty(texts.say("none"));
    table.onOpen(errand -> open.accept(errand.kind(), errand.id()));
    Button checked = Buttons.plain(texts.say("verify"), Feather.CHECK_SQUARE, this::verify);
    Button go =
        Buttons.plain(
            texts.say("open"),
            Feather.CHEVRON_RIGHT,
            () -> {
              Errand errand = table.selected().get();
              if (errand != null) {
                open.accept(errand.kind(), errand.id());
              }
            });
    go.setDisable(true);
    checked.setDisable(true);
    table
        .selected()
        .addListener(
            (_, _, errand) -> {
              go.setDisable(errand == null);
              checked.setDisable(errand == null || errand.old().isEmpty());
            });
    VBox body = new VBox(figures, new Line(go, checked), table);
    body.getStyleClass().add("step-view");
    VBox.setVgrow(table, Priority.ALWAYS);
    actions(
        Buttons.plain(texts.say("workbook"), Feather.DOWNLOAD, this::workbook),
        Buttons.primary(texts.say("paper"), Feather.PRINTER, this::paper));
    content(body);
  }

  @Override
  public void refresh() {
    desk.background().run(() -> database.read(tx -> store.read(tx, desk.today())), this::show);
  }

  private void show(Mapping read) {
    mapping = read;
    VBox kinds = card(words.score(read.total()));
    read.byKind().forEach((kind, score) -> figure(kinds, words.texts().name(kind), score));
    VBox units = card(texts.say("units"));
    read.byUnit().forEach((unit, score) -> figure(units, words.texts().name(unit), score));
    figures.getChildren().setAll(new Columns(30, List.of(kinds, units)));
    table.rows(read.errands());
  }

  private static VBox card(String title) {
    VBox card = new VBox(Words.label(title, "card-title"));
    card.getStyleClass().add("card");
    return card;
  }

  private void figure(VBox card, String name, Score score) {
    card.getChildren()
        .add(Words.fact(name, texts.say("figure", score.completeness(), score.freshness()), false));
  }

  /// What was to be looked at again is so, as it stands.
  private void verify() {
    Errand errand = table.selected().get();
    if (errand != null) {
      desk.background()
          .run(
              () -> {
                database.change(
                    tx -> store.verify(tx, errand.kind(), errand.id(), errand.old(), desk.today()));
                return errand;
              },
              done -> {
                notice().success(texts.say("verified", done.name(), words.facts(done.old())));
                refresh();
              });
    }
  }

  private void paper() {
    Mapping now = mapping;
    if (now != null) {
      save(
          "paper",
          FilePicker.Kind.PDF,
          file -> {
            String municipality = database.read(tx -> new OfficeStore().read(tx)).municipality();
            return MappingPaper.of(
                    now, null, municipality == null ? "" : municipality, desk.language())
                .save(file);
          });
    }
  }

  private void workbook() {
    Mapping now = mapping;
    if (now != null) {
      save(
          "workbook",
          FilePicker.Kind.WORKBOOK,
          file -> MappingWorkbook.of(now, desk.language()).save(file));
    }
  }

  private void save(String what, FilePicker.Kind kind, Function<Path, Saving> write) {
    String ending = kind.patterns().getFirst().substring(1);
    desk.dialogs()
        .files()
        .save(texts.say(what), texts.say("file") + ending, kind)
        .ifPresent(file -> desk.background().run(() -> write.apply(file), this::written));
  }

  private void written(Saving saving) {
    switch (saving) {
      case Saving.Saved saved -> notice().success(texts.say("written", saved.file().toString()));
      case Saving.NotSaved not -> notice().error(not.sentence(desk.language()));
    }
  }
}
