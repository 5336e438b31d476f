package no.husrom.plan.ui.change;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.husrom.file.Saving;
import no.husrom.kit.Buttons;
import no.husrom.kit.Desk;
import no.husrom.kit.FilePicker;
import no.husrom.kit.Page;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.basis.BasisStore;
import no.husrom.plan.change.ChangeWords;
import no.husrom.plan.change.CompareWorkbook;
import no.husrom.plan.change.Comparison;
import no.husrom.plan.change.Worth;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.keep.PlanHead;
import no.husrom.plan.keep.PlanStore;
import no.husrom.plan.words.Names;
import no.husrom.store.Database;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Two editions of a year side by side: the numbers of each, and what is different for whom.
public final class ComparePage extends Page {
  private final Desk desk;
  private final Database database;
  private final Texts texts;
  private final String id;
  private final SideTable sides;
  private final ChangeTable changes;
  private final VBox body = new VBox();
  private List<String> editions = List.of();
  private @Nullable Read shown;
  private boolean filling;
  private final Field<String> first;
  private final Field<String> second;
  private final Button save;

  /// All that is shown.
  private record Read(List<String> editions, Optional<Comparison> comparison, Basis basis) {}

  /// @param id the edition that is compared with the one before it
  public ComparePage(Desk desk, Database database, String id) {
    super(
        desk.language(),
        desk.texts(ComparePage.class).say("compare.title"),
        desk.texts(ComparePage.class).say("compare.lead"));
    this.desk = desk;
    this.database = database;
    this.id = id;
    texts = desk.texts(ComparePage.class);
    Form form = new Form(texts);
    first = form.pick("compare.first", () -> editions, edition -> edition).required();
    second = form.pick("compare.second", () -> editions, edition -> edition).required();
    first.onChange(this::chosen);
    second.onChange(this::chosen);
    sides = new SideTable(desk);
    changes = new ChangeTable(desk);
    VBox.setVgrow(changes, Priority.ALWAYS);
    body.getStyleClass().add("step-view");
    body.getChildren().setAll(form, sides, changes);
    content(body);
    save = Buttons.plain(texts.say("compare.save"), Feather.DOWNLOAD, this::save);
    save.setDisable(true);
    actions(save);
  }

  private void chosen() {
    if (!filling) {
      refresh();
    }
  }

  @Override
  public void refresh() {
    Optional<String> one = first.value();
    Optional<String> other = second.value();
    desk.background().run(() -> read(one, other), this::show);
  }

  private Read read(Optional<String> one, Optional<String> other) {
    return database.read(
        tx -> {
          PlanStore plans = new PlanStore();
          Edition opened = plans.find(tx, id).orElseThrow();
          int year = opened.plan().year();
          List<String> same =
              plans.list(tx).stream()
                  .filter(head -> head.year() == year)
                  .map(PlanHead::id)
                  .toList();
          String before = one.orElseGet(() -> before(plans.list(tx), opened));
          String after = other.orElse(id);
          Basis basis = new BasisStore().read(tx, year, LocalDate.now(desk.clock()));
          Optional<Comparison> comparison =
              plans
                  .find(tx, before)
                  .flatMap(a -> plans.find(tx, after).map(b -> Comparison.of(a, b, basis)));
          return new Read(same, comparison, basis);
        });
  }

  /// The valid edition, or else the one numbered before; the edition itself when there is no other.
  private static String before(List<PlanHead> heads, Edition opened) {
    int year = opened.plan().year();
    String own = opened.plan().id();
    List<PlanHead> others =
        heads.stream().filter(h -> h.year() == year && !h.id().equals(own)).toList();
    return others.stream()
        .filter(head -> head.adopted() != null)
        .findFirst()
        .or(() -> others.stream().filter(h -> h.edition() < opened.plan().edition()).findFirst())
        .or(() -> others.stream().findFirst())
        .map(PlanHead::id)
        .orElse(own);
  }

  private void save() {
    Read now = shown;
    Comparison compared = now == null ? null : now.comparison().orElse(null);
    if (now != null && compared != null) {
      String name =
          texts.say("compare.file", compared.first().plan().id(), compared.second().plan().id());
      desk.dialogs()
          .files()
          .save(texts.say("compare.save"), name + ".xlsx", FilePicker.Kind.WORKBOOK)
          .ifPresent(file -> desk.background().run(() -> write(now, compared, file), this::told));
    }
  }

  private Saving write(Read now, Comparison compared, Path file) {
    Names names = new Names(now.basis(), desk.language());
    return CompareWorkbook.of(compared, names, desk.language()).save(file);
  }

  private void told(Saving saving) {
    switch (saving) {
      case Saving.Saved saved -> notice().success(texts.say("compare.written", saved.file()));
      case Saving.NotSaved not -> notice().error(not.sentence(desk.language()));
    }
  }

  private void show(Read read) {
    shown = read;
    save.setDisable(read.comparison().isEmpty());
    editions = read.editions();
    read.comparison()
        .ifPresent(
            comparison -> {
              Edition one = comparison.first();
              Edition other = comparison.second();
              filling = true;
              first.set(one.plan().id());
              second.set(other.plan().id());
              filling = false;
              sides.show(one.plan().id(), one, other.plan().id(), other);
              changes.show(
                  comparison.changes(),
                  new ChangeWords(
                      desk.language(),
                      new Names(read.basis(), desk.language()),
                      other.plan().starts(),
                      comparison.hidden()));
              worth(read, comparison);
              subtitle(
                  texts.say(
                      "compare.count",
                      comparison.changes().changes().size(),
                      comparison.changes().counted()));
            });
  }

  private void worth(Read read, Comparison comparison) {
    desk.background()
        .run(
            () -> new Worth(comparison).all(comparison.changes()),
            answers -> {
              if (read == shown) {
                changes.worth(answers);
              }
            });
  }
}
