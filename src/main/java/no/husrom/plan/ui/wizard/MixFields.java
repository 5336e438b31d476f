package no.husrom.plan.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.kit.wizard.Draft;
import no.husrom.plan.need.HouseholdMix;
import no.husrom.plan.need.HouseholdType;
import no.husrom.plan.need.MonthSpread;
import no.husrom.text.Texts;

/// What the places nobody is assigned to are thought to be filled by, and when they come.
final class MixFields {
  /// How the unnamed come over the year.
  enum Coming {
    EVEN,
    QUARTERLY
  }

  private final Draft<Making> making;
  private final Texts texts;
  private final Runnable changed;
  private final Form form;
  private final List<Field<Integer>> percents = new ArrayList<>();
  private final Label sum = new Label();
  private final Field<Coming> coming;
  private final Field<Integer> reunited;
  private final Field<Boolean> queue;
  private boolean filling;

  MixFields(Draft<Making> making, Texts texts, Runnable changed) {
    this.making = making;
    this.texts = texts;
    this.changed = changed;
    form = new Form(texts);
    form.section("mix.when");
    coming = form.choice("mix.coming", Coming.class).required();
    reunited = form.number("mix.reunited", 0, 999).required().help(texts.say("mix.reunited.help"));
    queue = form.yesNo("mix.queue");
    form.section("mix.types");
    for (HouseholdType type : making.get().draft().need().mix().types()) {
      percents.add(form.number(key(type), 0, 100).required());
    }
    sum.setWrapText(true);
    sum.setMinHeight(Region.USE_PREF_SIZE);
    sum.getStyleClass().add("muted");
    form.add(sum);
    form.onChange(this::keep);
  }

  private static String key(HouseholdType type) {
    return "mix.type." + type.adults() + "-" + type.children();
  }

  Node view() {
    return form;
  }

  List<String> problems() {
    return form.problems();
  }

  void fill() {
    filling = true;
    var need = making.get().draft().need();
    for (int i = 0; i < percents.size(); i++) {
      percents.get(i).set(need.mix().types().get(i).percent());
    }
    coming.set(need.spread().equals(MonthSpread.quarterly()) ? Coming.QUARTERLY : Coming.EVEN);
    reunited.set(need.moreReunited());
    queue.set(need.withQueue());
    filling = false;
    tell();
  }

  private void keep() {
    if (filling) {
      return;
    }
    if (form.problems().isEmpty()) {
      List<HouseholdType> types = new ArrayList<>();
      for (int i = 0; i < percents.size(); i++) {
        HouseholdType type = making.get().draft().need().mix().types().get(i);
        types.add(type.withPercent(percents.get(i).get()));
      }
      MonthSpread spread =
          coming.get() == Coming.QUARTERLY ? MonthSpread.quarterly() : MonthSpread.EVEN;
      making.change(
          m ->
              m.withNeed(
                  n ->
                      n.withMix(new HouseholdMix(types))
                          .withSpread(spread)
                          .withMoreReunited(reunited.get())
                          .withQueue(queue.value().orElse(true))));
      tell();
    }
    changed.run();
  }

  private void tell() {
    sum.setText(texts.say("mix.sum", making.get().draft().need().mix().percent()));
  }
}
