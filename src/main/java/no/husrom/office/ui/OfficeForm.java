package no.husrom.office.ui;

import java.util.Optional;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.office.Office;
import no.husrom.rule.space.BedroomNorm;
import no.husrom.text.Texts;

/// The fields of the office's settings.
final class OfficeForm {
  private final Texts texts;
  private final Form form;
  private final Field<String> name;
  private final Field<String> number;
  private final Field<Integer> adultFrom;
  private final Field<Integer> children;
  private final Field<Integer> sameSex;
  private final Field<Integer> mixed;
  private final Field<Integer> most;
  private final Field<Integer> below;
  private final Field<Integer> above;
  private final Field<Integer> turnaround;
  private final Field<Integer> temporary;
  private final Field<Integer> rentShare;

  OfficeForm(Texts texts) {
    this.texts = texts;
    form = new Form(texts);
    name = form.text("municipality").help(texts.say("municipality.help"));
    number =
        form.text("number")
            .rule(
                text ->
                    text.matches("\\d{4}")
                        ? Optional.empty()
                        : Optional.of(texts.say("number.bad")));
    form.section("section.norm");
    adultFrom = form.number("adultFrom", 12, 25).required().help(texts.say("adultFrom.help"));
    children = form.number("children", 1, 10).required().help(texts.say("children.help"));
    most = form.number("most", 1, 10).required().help(texts.say("most.help"));
    form.newLine();
    sameSex = form.number("sameSex", 0, 25).required().help(texts.say("sameSex.help"));
    mixed =
        form.number("mixed", 0, 25)
            .required()
            .help(texts.say("mixed.help"))
            .rule(this::notOverSameSex)
            .dependsOn(sameSex);
    form.newLine();
    below = form.number("below", 0, 10).required().help(texts.say("below.help"));
    above = form.number("above", 0, 10).required().help(texts.say("above.help"));
    form.section("section.plan");
    turnaround = form.number("turnaround", 0, 365).required().help(texts.say("turnaround.help"));
    temporary = form.kroner("temporary").required().help(texts.say("temporary.help"));
    rentShare = form.number("rentShare", 1, 100).required().help(texts.say("rentShare.help"));
  }

  private Optional<String> notOverSameSex(int age) {
    return sameSex
        .value()
        .filter(longest -> age > longest)
        .map(longest -> texts.say("mixed.bad", longest));
  }

  Form form() {
    return form;
  }

  void show(Office office) {
    name.set(office.municipality().isEmpty() ? null : office.municipality());
    number.set(office.municipalityNumber().isEmpty() ? null : office.municipalityNumber());
    adultFrom.set(office.norm().adultFrom());
    children.set(office.norm().childrenPerBedroom());
    sameSex.set(office.norm().sameSexUnder());
    mixed.set(office.norm().mixedUnder());
    most.set(office.norm().mostPerBedroom());
    below.set(office.bedroomsBelow());
    above.set(office.bedroomsAbove());
    turnaround.set(office.turnaroundDays());
    temporary.set(office.temporaryPerDay());
    rentShare.set(office.rentShare());
    form.settle();
  }

  /// What the fields say; called when the form is without fault.
  Office read() {
    return new Office(
        name.value().orElse(""),
        number.value().orElse(""),
        new BedroomNorm(adultFrom.get(), children.get(), sameSex.get(), mixed.get(), most.get()),
        turnaround.get(),
        temporary.get(),
        rentShare.get(),
        below.get(),
        above.get());
  }
}
