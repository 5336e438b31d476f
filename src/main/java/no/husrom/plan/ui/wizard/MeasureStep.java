package no.husrom.plan.ui.wizard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.husrom.kit.Buttons;
import no.husrom.kit.Desk;
import no.husrom.kit.Line;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.kit.form.FormDialog;
import no.husrom.kit.table.RecordTable;
import no.husrom.kit.wizard.Draft;
import no.husrom.kit.wizard.Step;
import no.husrom.measure.Measure;
import no.husrom.text.Texts;
import org.kordamp.ikonli.feather.Feather;

/// What can be leased in, bought and built, how many and how soon, and the money for it.
final class MeasureStep extends Step {
  private final Draft<Making> making;
  private final Desk desk;
  private final Texts texts;
  private final Form form;
  private final Field<Long> operating;
  private final Field<Long> investment;
  private final RecordTable<Measure> table;
  private final Button use;
  private final Button edit;
  private final VBox view;
  private boolean filling;

  MeasureStep(Desk desk, Draft<Making> making) {
    super(
        desk.texts(MeasureStep.class).say("measure.title"),
        desk.texts(MeasureStep.class).say("measure.lead"));
    this.making = making;
    this.desk = desk;
    texts = desk.texts(MeasureStep.class);
    form = new Form(texts);
    operating = form.manyKroner("budget.operating").help(texts.say("budget.help"));
    investment = form.manyKroner("budget.investment");
    form.onChange(this::keepBudgets);
    table = new RecordTable<>(texts, Measure::id);
    table.text("measure.name", Measure::name).wide();
    table.yesNo("measure.used", this::used);
    table.number("measure.bedrooms", Measure::bedrooms);
    table.number("measure.most", Measure::most);
    table.number("measure.leadDays", Measure::leadDays);
    table.kroner("measure.rent", Measure::rent);
    table.kroner("measure.operating", Measure::operatingPerMonth);
    table.kroner("measure.investment", Measure::investment);
    table.kroner("measure.grant", Measure::grant).hidden();
    table.number("measure.probability", Measure::probability).hidden();
    table.text("measure.unit", Measure::unit).hidden();
    table.empty(texts.say("measure.none"));
    table.onOpen(this::edit);
    use = Buttons.plain(texts.say("measure.use"), Feather.CHECK, this::turn);
    edit = Buttons.plain(texts.say("measure.edit"), Feather.EDIT_2, this::editSelected);
    Button add = Buttons.plain(texts.say("measure.new"), Feather.PLUS, this::create);
    use.setDisable(true);
    edit.setDisable(true);
    table
        .selected()
        .addListener(
            (_, _, row) -> {
              use.setDisable(row == null);
              edit.setDisable(row == null);
              use.setText(texts.say(row != null && used(row) ? "measure.drop" : "measure.use"));
            });
    VBox.setVgrow(table, Priority.ALWAYS);
    view = new VBox(form, new Line(use, edit, add), table);
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
    filling = true;
    operating.set(making.get().draft().operatingBudget());
    investment.set(making.get().draft().investmentBudget());
    filling = false;
    fill();
  }

  @Override
  public List<String> problems() {
    return form.problems();
  }

  private boolean used(Measure measure) {
    return making.get().draft().measures().stream().anyMatch(m -> m.id().equals(measure.id()));
  }

  /// The register's measures, with those of the draft in their place.
  private List<Measure> all() {
    List<Measure> all = new ArrayList<>(making.get().draft().measures());
    making.get().basis().measures().stream().filter(m -> !used(m)).forEach(all::add);
    all.sort(Comparator.comparing(Measure::id));
    return all;
  }

  private void fill() {
    table.rows(all());
  }

  private void keepBudgets() {
    if (filling) {
      return;
    }
    if (form.problems().isEmpty()) {
      making.change(m -> m.with(m.draft().withBudgets(operating.orNull(), investment.orNull())));
    } else {
      changed();
    }
  }

  private void turn() {
    Measure row = table.selected().get();
    if (row != null) {
      replace(row, used(row) ? Optional.empty() : Optional.of(row));
    }
  }

  private void replace(Measure old, Optional<Measure> fresh) {
    List<Measure> measures = new ArrayList<>(making.get().draft().measures());
    measures.removeIf(m -> m.id().equals(old.id()));
    fresh.ifPresent(measures::add);
    measures.sort(Comparator.comparing(Measure::id));
    making.change(m -> m.with(m.draft().withMeasures(measures)));
    fill();
    table.clearSelection();
    table.select(old.id());
  }

  private void editSelected() {
    Measure row = table.selected().get();
    if (row != null) {
      edit(row);
    }
  }

  private void edit(Measure measure) {
    MeasureForm fields = new MeasureForm(texts, measure);
    FormDialog.show(
        desk.dialogs(),
        measure.name(),
        fields.form(),
        texts.say("measure.ok"),
        () -> {
          replace(measure, Optional.of(fields.read()));
          return true;
        });
  }

  private void create() {
    int number = 1;
    List<String> ids = all().stream().map(Measure::id).toList();
    while (ids.contains("T" + number)) {
      number++;
    }
    Measure fresh = MeasureForm.fresh("T" + number, texts.say("measure.new"));
    edit(fresh);
  }
}
