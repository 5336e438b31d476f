package no.husrom.plan.ui;

import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.husrom.checklist.Unit;
import no.husrom.kit.table.RecordTable;
import no.husrom.plan.EndingLease;
import no.husrom.plan.Plan;
import no.husrom.plan.PlanTask;
import no.husrom.plan.UsedMeasure;
import no.husrom.plan.words.Names;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// The lists of a plan that nobody asks the reason of: leases that end, measures, tasks.
final class PlanLists {
  private final Plan plan;
  private final Texts texts;
  private final Texts words;
  private final Names names;

  PlanLists(Plan plan, Texts texts, Texts words, Names names) {
    this.plan = plan;
    this.texts = texts;
    this.words = words;
    this.names = names;
  }

  Node leases() {
    RecordTable<EndingLease> table = new RecordTable<>(texts, EndingLease::lease);
    table.text("household", l -> names.of(l.who())).wide();
    table.text("dwelling", l -> target(l.dwelling()));
    table.date("ends", EndingLease::ends);
    table.choice("outcome", EndingLease::outcome, words);
    table.empty(texts.say("none.leases"));
    table.rows(plan.endingLeases());
    return table;
  }

  Node measures() {
    RecordTable<UsedMeasure> table = new RecordTable<>(texts, UsedMeasure::measure);
    table.text("measure", m -> names.target(m.measure())).wide();
    table.number("count", UsedMeasure::count);
    table.date("from", UsedMeasure::from);
    table.kroner("operating", UsedMeasure::operating);
    table.kroner("investment", UsedMeasure::investment);
    table.kroner("grant", UsedMeasure::grant);
    table.text("unit", UsedMeasure::unit).hidden();
    table.empty(texts.say("none.measures"));
    table.rows(plan.measures());
    VBox.setVgrow(table, Priority.ALWAYS);
    return table;
  }

  Node tasks() {
    RecordTable<PlanTask> table =
        new RecordTable<>(
            texts, t -> t.what() + "/" + t.due() + "/" + t.household() + "/" + t.dwelling());
    table.date("due", PlanTask::due);
    table.choice("task", PlanTask::what, words).wide();
    table.few("unit", t -> Unit.ofCode(t.unit()).map(texts::name).orElse(t.unit()));
    table.text("household", t -> t.household() == null ? null : names.first(t.household()));
    table.text("dwelling", t -> target(t.dwelling() == null ? t.measure() : t.dwelling()));
    table.empty(texts.say("none.tasks"));
    table.rows(plan.tasks());
    return table;
  }

  private @Nullable String target(@Nullable String id) {
    return id == null ? null : names.target(id);
  }
}
