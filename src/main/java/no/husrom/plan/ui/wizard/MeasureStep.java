package no.husrom.plan.ui.wizard;

import java.util.List;
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
import no.husrom.office.Decision;
import no.husrom.plan.Plan;
import no.husrom.text.Texts;
import org.kordamp.ikonli.feather.Feather;

/// What can be leased in, bought and built, how many and how soon, and the money for it.
final class MeasureStep extends Step {
  private final Draft<Making> making;
  private final Desk desk;
  private final Texts texts;
  private final Form form;
  private final Field<Integer> operating;
  private final Field<Integer> investment;
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
    operating = form.kroner("budget.operating").help(texts.say("budget.help"));
    investment = form.kroner("budget.investment").help(texts.say("budget.help"));
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
    Button remove = Buttons.plain(texts.say("measure.remove"), Feather.TRASH_2, this::remove);
    use.setDisable(true);
    edit.setDisable(true);
    remove.setDisable(true);
    table
        .selected()
        .addListener(
            (_, _, row) -> {
              use.setDisable(row == null);
              edit.setDisable(row == null);
              remove.setDisable(row == null || adopted(row));
              use.setText(texts.say(row != null && used(row) ? "measure.drop" : "measure.use"));
            });
    VBox.setVgrow(table, Priority.ALWAYS);
    view = new VBox(form, new Line(use, edit, add, remove), table);
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
    Decision decision = making.get().draft().decision();
    operating.set(decision.operatingBudget());
    investment.set(decision.investmentBudget());
    filling = false;
    fill();
  }

  @Override
  public List<String> problems() {
    return form.problems();
  }

  private boolean used(Measure measure) {
    return making.get().uses(measure.id());
  }

  private void fill() {
    table.rows(making.get().measures());
  }

  private void keepBudgets() {
    if (filling) {
      return;
    }
    if (form.problems().isEmpty()) {
      making.change(
          m ->
              m.with(
                  m.draft()
                      .withDecision(
                          m.draft()
                              .decision()
                              .withBudgets(operating.orNull(), investment.orNull()))));
    } else {
      changed();
    }
  }

  private void turn() {
    Measure row = table.selected().get();
    if (row != null) {
      replace(row, !used(row));
    }
  }

  private void replace(Measure measure, boolean used) {
    making.change(m -> used ? m.using(measure) : m.notUsing(measure));
    fill();
    table.clearSelection();
    table.select(measure.id());
  }

  private void remove() {
    Measure row = table.selected().get();
    if (row != null) {
      making.change(m -> m.without(row.id()));
      fill();
      table.clearSelection();
    }
  }

  /// Whether the year's adopted plan opens units of the measure: it must go on being named there.
  private boolean adopted(Measure measure) {
    Plan plan = making.get().basis().adopted();
    return plan != null
        && plan.measures().stream().anyMatch(used -> used.measure().equals(measure.id()));
  }

  private void editSelected() {
    Measure row = table.selected().get();
    if (row != null) {
      edit(row);
    }
  }

  private void edit(Measure measure) {
    show(measure, used(measure));
  }

  private void show(Measure measure, boolean used) {
    MeasureForm fields = new MeasureForm(texts, measure);
    FormDialog.show(
        desk.dialogs(),
        measure.name(),
        fields.form(),
        texts.say("measure.ok"),
        () -> {
          replace(fields.read(), used);
          return true;
        });
  }

  private void create() {
    int number = 1;
    List<String> ids = making.get().measures().stream().map(Measure::id).toList();
    while (ids.contains("T" + number)) {
      number++;
    }
    show(MeasureForm.fresh("T" + number, texts.say("measure.new")), true);
  }
}
