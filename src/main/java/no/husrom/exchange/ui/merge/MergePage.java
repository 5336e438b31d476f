package no.husrom.exchange.ui.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.merge.Facts;
import no.husrom.exchange.merge.MergeStore;
import no.husrom.exchange.merge.Merged;
import no.husrom.exchange.merge.TwinSearch;
import no.husrom.exchange.merge.Twins;
import no.husrom.kit.Buttons;
import no.husrom.kit.Desk;
import no.husrom.kit.Line;
import no.husrom.kit.Page;
import no.husrom.kit.table.RecordTable;
import no.husrom.register.RegisterStore;
import no.husrom.register.Registers;
import no.husrom.store.Database;
import no.husrom.store.StoreException;
import no.husrom.store.StoreWords;
import no.husrom.store.trail.Cause;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Records that are probably one (dublettar): the pairs, and the chosen pair side by side.
public final class MergePage extends Page {
  private final Desk desk;
  private final Database database;
  private final Texts texts;
  private final RecordTable<Twins> table;
  private final SideBySide facts;
  private final Button merge;
  private final Button swap;
  private Registers registers = Registers.EMPTY;
  private final Map<Twins, Choice> choices = new HashMap<>();
  private @Nullable Twins pair;
  private @Nullable Twins shown;
  private boolean merging;

  /// How a pair was left: which is kept, and which facts of these come from the other.
  private record Choice(Twins shown, Facts facts, Set<Facts.Key> taken) {}

  public MergePage(Desk desk, Database database) {
    super(
        desk.language(),
        desk.texts(MergePage.class).say("title"),
        desk.texts(MergePage.class).say("lead"));
    this.desk = desk;
    this.database = database;
    texts = desk.texts(MergePage.class);
    facts = new SideBySide(texts);
    table = new RecordTable<>(texts, twins -> List.of(twins.one(), twins.other()));
    table.choice("register", Twins::register, desk.texts(Register.class));
    table.text("one", twins -> name(twins, twins.one())).wide();
    table.text("other", twins -> name(twins, twins.other())).wide();
    table.choice("why", Twins::why, texts);
    table.empty(texts.say("none"));
    table.selected().addListener((_, _, twins) -> choose(twins));
    swap = Buttons.plain(texts.say("swap"), Feather.REPEAT, this::swap);
    merge = Buttons.primary(texts.say("merge"), Feather.GIT_MERGE, this::merge);
    VBox body = new VBox(table, new Line(merge, swap), facts);
    body.getStyleClass().add("step-view");
    VBox.setVgrow(table, Priority.ALWAYS);
    content(body);
    show(null);
  }

  @Override
  public void refresh() {
    desk.background()
        .run(
            () -> {
              Registers read = database.read(new RegisterStore()::read);
              return new Found(read, TwinSearch.in(read));
            },
            found -> {
              registers = found.registers();
              table.rows(found.twins());
              if (table.selected().get() == null) {
                table.selectFirst();
              } else {
                choose(table.selected().get());
              }
            });
  }

  private record Found(Registers registers, List<Twins> twins) {}

  /// A record by its name and its id.
  private String name(Twins twins, String id) {
    String words =
        switch (twins.register()) {
          case DWELLINGS ->
              registers.dwelling(id).map(dwelling -> dwelling.address().line()).orElse("");
          case HOUSEHOLDS -> registers.household(id).map(h -> h.label()).orElse("");
          case LEASES, DECISIONS -> "";
        };
    return texts.say("name", words, id);
  }

  /// Shows a pair as it was left; chosen anew are the facts of records that have changed since.
  private void choose(@Nullable Twins twins) {
    Facts both = facts.shown();
    if (pair != null && shown != null && both != null) {
      choices.put(pair, new Choice(shown, both, facts.taken()));
    }
    pair = twins;
    Choice left = twins == null ? null : choices.get(twins);
    show(left == null ? twins : left.shown());
    if (left != null && left.facts().equals(facts.shown())) {
      facts.choose(left.taken());
    }
  }

  private void show(@Nullable Twins twins) {
    shown = twins;
    enable();
    if (twins == null) {
      facts.clear();
    } else {
      facts.show(
          Facts.of(twins.register(), twins.one(), twins.other(), registers),
          name(twins, twins.one()),
          name(twins, twins.other()),
          desk.language());
    }
  }

  private void enable() {
    merge.setDisable(shown == null || merging);
    swap.setDisable(shown == null || merging);
  }

  private void merging(boolean now) {
    merging = now;
    enable();
  }

  /// The other is kept instead.
  private void swap() {
    Twins twins = shown;
    if (twins != null) {
      show(new Twins(twins.register(), twins.other(), twins.one(), twins.why()));
    }
  }

  private void merge() {
    Twins twins = shown;
    if (twins == null) {
      return;
    }
    Set<Facts.Key> taken = facts.taken();
    Registers seen = registers;
    merging(true);
    desk.background()
        .run(
            () ->
                database.write(
                    Cause.HAND,
                    tx ->
                        new MergeStore()
                            .merge(tx, twins, taken, seen, desk.today(), desk.language())),
            merged -> {
              merging(false);
              told(twins, merged);
            },
            Exception.class,
            this::failed);
  }

  private void failed(Exception failure) {
    merging(false);
    if (!(failure instanceof StoreException trouble)) {
      desk.background().fail(failure);
    } else if (trouble.trouble() == StoreException.Trouble.CHANGED_BY_OTHER) {
      notice().error(texts.say("changed"));
      refresh();
    } else {
      notice().error(new StoreWords(desk.language()).say(trouble));
    }
  }

  private void told(Twins twins, Merged merged) {
    switch (merged) {
      case Merged.Done(int leases) -> {
        notice()
            .success(
                texts.say("merged", name(twins, twins.one()), name(twins, twins.other()), leases));
        refresh();
      }
      case Merged.LeasesOverlap(var leases, int hidden) -> {
        List<String> all = new ArrayList<>(leases);
        if (hidden > 0) {
          all.add(texts.say("overlap.hidden", hidden));
        }
        notice().error(texts.say("overlap", String.join(", ", all)));
      }
      case Merged.FactsClash _ -> notice().error(texts.say("clash"));
    }
  }
}
