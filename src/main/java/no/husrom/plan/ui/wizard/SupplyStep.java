package no.husrom.plan.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.husrom.kit.Buttons;
import no.husrom.kit.Desk;
import no.husrom.kit.Line;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.kit.table.RecordTable;
import no.husrom.kit.wizard.Draft;
import no.husrom.kit.wizard.Step;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.draft.DraftTrouble;
import no.husrom.plan.supply.Reservation;
import no.husrom.plan.supply.Supply;
import no.husrom.plan.supply.SupplyKind;
import no.husrom.plan.supply.SupplyRow;
import no.husrom.plan.words.Names;
import no.husrom.plan.words.PlanWords;
import no.husrom.plan.words.ReservationWords;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What homes the year has: vacant, notice given, leases ending, planned; with the rows behind each
/// number.
final class SupplyStep extends Step {
  private final Draft<Making> making;
  private final Texts texts;
  private final Texts words;
  private final Form form;
  private final Field<Integer> turnaround;
  private final Figures figures = new Figures();
  private final RecordTable<SupplyRow> table;
  private final Button exclude;
  private final Label held = new Label();
  private final VBox view;
  private Names names;

  SupplyStep(Desk desk, Draft<Making> making) {
    super(
        desk.texts(SupplyStep.class).say("supply.title"),
        desk.texts(SupplyStep.class).say("supply.lead"));
    this.making = making;
    texts = desk.texts(SupplyStep.class);
    words = desk.texts(PlanWords.class);
    names = new Names(making.get().basis(), texts.language());
    form = new Form(texts);
    turnaround = form.number("turnaround", 0, 365).required();
    turnaround.onChange(this::keep);
    table = new RecordTable<>(texts, SupplyRow::dwelling);
    table.text("supply.address", row -> names.target(row.dwelling())).wide();
    table.choice("supply.kind", SupplyRow::shown, words);
    table.text("supply.for", this::keptFor);
    table.number("supply.bedrooms", SupplyRow::bedrooms);
    table.date("supply.available", row -> row.hidden() ? null : row.available());
    table.date("supply.until", row -> row.hidden() ? null : row.until());
    table.empty(texts.say("supply.none"));
    exclude = Buttons.plain(texts.say("supply.exclude"), Feather.SLASH, this::turn);
    exclude.setDisable(true);
    table.selected().addListener((_, _, row) -> label(row));
    Line top = new Line(form, exclude);
    top.setRowValignment(VPos.BOTTOM);
    VBox.setVgrow(table, Priority.ALWAYS);
    held.setWrapText(true);
    held.setMinHeight(Region.USE_PREF_SIZE);
    held.managedProperty().bind(held.visibleProperty());
    view = new VBox(figures, top, held, table);
    view.getStyleClass().add("step-view");
  }

  /// Whom a reserved dwelling is kept for; nothing when nobody is named.
  private @Nullable String keptFor(SupplyRow row) {
    if (row.shown() != SupplyKind.RESERVED) {
      return null;
    }
    Basis basis = making.get().basis();
    return basis
        .dwelling(row.dwelling())
        .flatMap(dwelling -> Reservation.of(basis, dwelling, row))
        .map(reserved -> new ReservationWords(texts.language(), names).who(reserved))
        .orElse(null);
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
    names = new Names(making.get().basis(), texts.language());
    turnaround.set(making.get().draft().supply().turnaroundDays());
    fill();
  }

  @Override
  public List<String> problems() {
    boolean nothing =
        making.get().draft().troubles(making.get().basis()).contains(DraftTrouble.NOTHING_TO_GIVE);
    return turnaround.problem().isPresent()
        ? form.problems()
        : nothing ? List.of(words.name(DraftTrouble.NOTHING_TO_GIVE)) : List.of();
  }

  private void keep() {
    if (turnaround.problem().isPresent()) {
      changed();
      return;
    }
    making.change(
        m -> m.with(m.draft().withSupply(m.draft().supply().withTurnaround(turnaround.get()))));
    fill();
  }

  private void turn() {
    SupplyRow row = table.selected().get();
    if (row == null) {
      return;
    }
    TreeSet<String> out = new TreeSet<>(making.get().draft().supply().excluded());
    if (!out.remove(row.dwelling())) {
      out.add(row.dwelling());
    }
    making.change(m -> m.with(m.draft().withSupply(m.draft().supply().withExcluded(out))));
    fill();
    label(table.selected().get());
  }

  private void label(@Nullable SupplyRow row) {
    boolean out = row != null && making.get().draft().supply().excluded().contains(row.dwelling());
    exclude.setDisable(row == null || row.hidden());
    exclude.setText(texts.say(out ? "supply.include" : "supply.exclude"));
  }

  private void fill() {
    Supply supply = making.get().draft().supplyOf(making.get().basis());
    Map<SupplyKind, Integer> counts = supply.counts();
    figures.clear();
    List<String> kept = new ArrayList<>();
    counts.forEach(
        (kind, count) -> {
          figures.add(texts.formats().number(count), words.name(kind));
          if (kind == SupplyKind.RESERVED_FOR_NOBODY || kind == SupplyKind.HOUSE_UNSETTLED) {
            kept.add(held(kind, count));
          }
        });
    held.setText(String.join("\n", kept));
    held.setVisible(!held.getText().isEmpty());
    table.rows(supply.rows());
  }

  /// Why so many homes are given to nobody new, and what the coordinator can do about it.
  private String held(SupplyKind kind, int homes) {
    return texts.say(
        kind == SupplyKind.HOUSE_UNSETTLED ? "supply.unsettled" : "supply.nobody", homes);
  }
}
