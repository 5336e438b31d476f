package no.husrom.plan.ui.wizard;

import java.util.Optional;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.measure.Measure;
import no.husrom.measure.MeasureKind;
import no.husrom.text.Texts;

/// A measure's numbers, for this plan.
final class MeasureForm {
  private final Measure base;
  private final Form form;
  private final Field<String> name;
  private final Field<MeasureKind> kind;
  private final Field<Integer> bedrooms;
  private final Field<Boolean> stepFree;
  private final Field<Boolean> wheelchair;
  private final Field<String> district;
  private final Field<Integer> most;
  private final Field<Integer> leadDays;
  private final Field<Integer> rent;
  private final Field<Integer> operating;
  private final Field<Integer> investment;
  private final Field<Integer> grant;
  private final Field<Integer> probability;
  private final Field<String> unit;

  MeasureForm(Texts texts, Measure measure) {
    base = measure;
    form = new Form(texts);
    name = form.text("measure.name").required().set(measure.name());
    kind = form.choice("measure.kind", MeasureKind.class).required().set(measure.kind());
    form.newLine();
    bedrooms = form.number("measure.bedrooms", 1, 10).required().set(measure.bedrooms());
    most = form.number("measure.most", 0, 999).required().set(measure.most());
    leadDays = form.number("measure.leadDays", 0, 3650).required().set(measure.leadDays());
    probability = form.number("measure.probability", 0, 100).required().set(measure.probability());
    form.newLine();
    rent =
        form.kroner("measure.rent")
            .required()
            .rule(n -> n > 0 ? Optional.empty() : Optional.of(texts.say("measure.rent.bad")))
            .set(measure.rent());
    operating = form.kroner("measure.operating").required().set(measure.operatingPerMonth());
    investment = form.kroner("measure.investment").required().set(measure.investment());
    grant = form.kroner("measure.grant").required().set(measure.grant());
    grant.rule(
        n ->
            n <= investment.value().orElse(0)
                ? Optional.empty()
                : Optional.of(texts.say("measure.grant.bad")));
    form.newLine();
    stepFree = form.yesNo("measure.stepFree").set(measure.stepFree());
    wheelchair = form.yesNo("measure.wheelchair").set(measure.wheelchair());
    district = form.text("measure.district").set(measure.district());
    unit = form.text("measure.unit").set(measure.unit());
  }

  static Measure fresh(String id, String name) {
    return new Measure(
        id,
        0,
        name,
        MeasureKind.LEASE_IN,
        2,
        false,
        false,
        null,
        1,
        60,
        10_000,
        0,
        0,
        0,
        100,
        "",
        true);
  }

  Form form() {
    return form;
  }

  Measure read() {
    return new Measure(
        base.id(),
        base.version(),
        name.get(),
        kind.get(),
        bedrooms.get(),
        wheelchair.value().orElse(false),
        stepFree.value().orElse(false),
        district.orNull(),
        most.get(),
        leadDays.get(),
        rent.get(),
        operating.get(),
        investment.get(),
        grant.get(),
        probability.get(),
        unit.value().orElse(""),
        true);
  }
}
