package no.husrom.household.ui.allowance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.husrom.dwelling.Dwelling;
import no.husrom.household.Household;
import no.husrom.household.Member;
import no.husrom.household.allowance.AllowanceWords;
import no.husrom.household.allowance.Estimate;
import no.husrom.household.allowance.Estimator;
import no.husrom.kit.Desk;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.rule.allowance.Facts;
import no.husrom.rule.allowance.Municipalities;
import no.husrom.rule.allowance.Municipality;
import no.husrom.text.Texts;

/// The facts that bostøtte is reckoned from: typed, or filled in from the registers.
final class AllowanceForm {
  private final Texts texts;
  private final LocalDate today;
  private final AllowanceWords words;
  private final Supplier<Known> known;
  private final Form form;
  private final Field<Household> household;
  private final Field<Dwelling> dwelling;
  private final Field<Integer> adults;
  private final Field<Integer> children;
  private final Field<Integer> income;
  private final Field<Integer> wealth;
  private final Field<Boolean> ownsDwelling;
  private final Field<Variant> variant;
  private final Field<Integer> rent;
  private final Field<Boolean> heating;
  private final Field<Boolean> adapted;
  private final Field<String> municipality;
  private final Field<Integer> group;
  private final Field<LocalDate> day;

  AllowanceForm(Desk desk, Supplier<Known> known) {
    texts = desk.texts(AllowanceForm.class);
    today = desk.today();
    words = new AllowanceWords(desk.language());
    this.known = known;
    form = new Form(texts);
    form.section("section.registers");
    household = form.pick("household", () -> known.get().households(), Household::label);
    dwelling = form.pick("dwelling", () -> known.get().dwellings(), d -> d.address().line());
    form.section("section.household");
    adults = form.number("adults", 1, Facts.MOST_PERSONS).required();
    children = form.number("children", 0, Facts.MOST_PERSONS).required().rule(this::fewEnough);
    adults.onChange(() -> children.value().ifPresent(_ -> children.check()));
    income =
        form.kroner("income")
            .required()
            .rule(n -> atMost(n, Facts.MOST_INCOME))
            .help(texts.say("income.help"));
    variant = form.choice("variant", Variant.class);
    wealth = form.kroner("wealth").rule(n -> atMost(n, Facts.MOST_WEALTH));
    ownsDwelling = form.yesNo("ownsDwelling");
    form.section("section.dwelling");
    rent = form.kroner("rent").required().rule(this::rentThatCanBe);
    heating = form.yesNo("heating").help(texts.say("heating.help"));
    adapted = form.yesNo("adapted");
    municipality = form.text("municipality").rule(this::knownMunicipality);
    List<Integer> groups = IntStream.rangeClosed(1, Facts.GROUPS).boxed().toList();
    group = form.choice("group", groups, n -> texts.say("group.number", n));
    group.help(texts.say("group.help"));
    municipality.dependsOn(group);
    day = form.date("day").required().rule(_ -> rateMissing()).help(texts.say("day.help"));
    adults.set(1);
    children.set(0);
    heating.set(false);
    adapted.set(false);
    ownsDwelling.set(false);
    day.set(today);
    household.onChange(this::fillHousehold);
    dwelling.onChange(this::fillDwelling);
  }

  Form form() {
    return form;
  }

  /// Shows what the registers hold now; what is filled in stays.
  void renew() {
    renew(household, known.get().households(), Household::id);
    renew(dwelling, known.get().dwellings(), Dwelling::id);
    if (municipality.value().isEmpty()) {
      municipality.set(known.get().estimator().municipality());
    }
  }

  private static <T> void renew(Field<T> field, List<T> there, Function<T, String> id) {
    Optional<String> chosen = field.value().map(id);
    field.set(
        there.stream()
            .filter(one -> chosen.filter(id.apply(one)::equals).isPresent())
            .findFirst()
            .orElse(null));
  }

  /// The facts, when all that is needed is filled in and can be.
  Optional<Facts> facts() {
    return form.problems().isEmpty() ? read() : Optional.empty();
  }

  /// Says at the date whether its rates are known; it is no slip that is still being typed.
  void judgeDay() {
    if (day.value().isPresent()) {
      day.check();
    }
  }

  /// The municipality that is written, if any.
  Optional<Municipality> place() {
    return municipality.value().flatMap(Municipalities::find);
  }

  /// The facts; empty while a field but the day has a fault, since the day's own rule asks here.
  private Optional<Facts> read() {
    Optional<Integer> chosen = group.value().or(() -> place().map(Municipality::group));
    boolean faulty =
        Stream.of(adults, children, income, wealth, rent, municipality)
            .anyMatch(field -> field.problem().isPresent());
    if (faulty || day.value().isEmpty() || chosen.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Facts(
            day.get(),
            new Facts.People(
                adults.get(),
                children.get(),
                variant.orNull() == Variant.YOUNG_DISABLED,
                variant.orNull() == Variant.OLD_AGE),
            new Facts.Means(
                income.get(), wealth.value().orElse(0), ownsDwelling.value().orElse(false)),
            new Facts.Home(
                rent.get(),
                heating.value().orElse(false),
                adapted.value().orElse(false),
                chosen.get())));
  }

  private void fillHousehold() {
    household
        .value()
        .ifPresent(
            h -> {
              LocalDate on = day.value().orElse(today);
              List<Member> here = h.membersOn(on);
              int grown = Estimator.adults(here, on);
              adults.set(here.isEmpty() ? null : grown);
              children.set(here.isEmpty() ? null : here.size() - grown);
              income.set(h.economy().incomePerYear());
              wealth.set(h.economy().wealth());
              variant.set(Variant.of(h.economy().benefit()).orElse(null));
              fillAdapted();
            });
  }

  private void fillDwelling() {
    dwelling
        .value()
        .ifPresent(
            d -> {
              rent.set(d.rent().perMonth());
              heating.set(Estimator.heatingIncluded(d));
              municipality.set(known.get().estimator().number(d));
              group.set(null);
              fillAdapted();
            });
  }

  private void fillAdapted() {
    adapted.set(
        household.value().isPresent()
            && dwelling.value().isPresent()
            && Estimator.adapted(household.get(), dwelling.get()));
  }

  private Optional<String> fewEnough(int young) {
    int all = adults.value().orElse(0) + young;
    return all <= Facts.MOST_PERSONS
        ? Optional.empty()
        : Optional.of(texts.say("children.many", all, Facts.MOST_PERSONS));
  }

  private Optional<String> rentThatCanBe(int kroner) {
    return kroner > 0 ? atMost(kroner, Facts.MOST_RENT) : Optional.of(texts.say("rent.none"));
  }

  private Optional<String> atMost(int kroner, int most) {
    return kroner <= most
        ? Optional.empty()
        : Optional.of(texts.say("kroner.many", texts.formats().kroner(most)));
  }

  private Optional<String> knownMunicipality(String number) {
    return group.value().isPresent() || Municipalities.find(number).isPresent()
        ? Optional.empty()
        : Optional.of(texts.say("municipality.unknown", number));
  }

  private Optional<String> rateMissing() {
    return read()
        .map(known.get().estimator()::of)
        .filter(Estimate.NoRate.class::isInstance)
        .map(unknown -> words.missing(((Estimate.NoRate) unknown).missing()));
  }
}
