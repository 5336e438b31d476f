package no.husrom.measure.money.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.measure.Measure;
import no.husrom.measure.MeasureKind;
import no.husrom.rule.project.Agreement;
import no.husrom.rule.project.Project;
import no.husrom.rule.rate.Rate;
import no.husrom.rule.rate.RateBook;
import no.husrom.text.Formats;
import no.husrom.text.Texts;

/// The facts of a project. What only some ways need is shown for those alone.
final class ProjectForm {
  /// How the dwellings are got.
  enum Way {
    LEASE_IN,
    MUNICIPAL,
    REFERRAL,
    ALLOCATION
  }

  private static final int MOST_UNITS = 1_000;
  private static final int MOST_YEARS = 50;

  private final Texts texts;
  private final Formats formats;
  private final Form form;
  private final Field<Measure> measure;
  private final Field<Way> way;
  private final Field<Integer> units;
  private final Field<Integer> price;
  private final Field<Long> cost;
  private final Field<Long> grant;
  private final Field<String> interest;
  private final Field<Integer> years;
  private final Field<Integer> operating;
  private final Field<String> vacancy;
  private List<Measure> measures = List.of();

  ProjectForm(Texts texts, Formats formats) {
    this.texts = texts;
    this.formats = formats;
    form = new Form(texts);
    measure = form.pick("project.measure", () -> measures, Measure::name);
    form.newLine();
    way = form.choice("project.way", Way.class).required();
    units = form.number("project.units", 1, MOST_UNITS).required();
    form.newLine();
    price = form.kroner("project.price").required();
    cost = form.manyKroner("project.cost").required();
    grant = form.manyKroner("project.grant");
    grant.rule(this::withinCost).dependsOn(cost);
    form.newLine();
    interest = form.narrow("project.interest").required().rule(text -> percent(text, 30));
    years = form.number("project.term", 1, MOST_YEARS).required();
    form.newLine();
    operating = form.kroner("project.operating");
    vacancy = form.narrow("project.vacancy").rule(text -> percent(text, 99));
    way.onChange(this::look);
    measure.onChange(this::fill);
    way.set(Way.MUNICIPAL);
    look();
  }

  Form form() {
    return form;
  }

  void measures(List<Measure> all) {
    measures = all;
  }

  /// Fills in interest and term as proposed, where nothing is written.
  void propose(RateBook rates, LocalDate day) {
    if (interest.value().isEmpty()) {
      rates
          .find("project.interest", day)
          .ifPresent(rate -> interest.set(formats.exact(rate.amount())));
    }
    if (years.value().isEmpty()) {
      rates
          .find("project.term", day)
          .map(Rate::amount)
          .ifPresent(amount -> years.set(amount.intValueExact()));
    }
  }

  /// The project; empty while a fact is missing or wrong.
  Optional<Project> project() {
    if (way.value().isEmpty() || units.value().isEmpty() || wrong(operating) || wrong(vacancy)) {
      return Optional.empty();
    }
    int running = operating.value().orElse(0);
    BigDecimal empty = vacancy.value().flatMap(formats::readNumber).orElse(BigDecimal.ZERO);
    return switch (way.get()) {
      case LEASE_IN ->
          wrong(price) || price.value().filter(n -> n > 0).isEmpty()
              ? Optional.empty()
              : Optional.of(new Project.LeaseIn(units.get(), price.get(), running, empty));
      case MUNICIPAL -> financed(Agreement.MUNICIPAL, running, empty);
      case REFERRAL -> financed(Agreement.REFERRAL, running, empty);
      case ALLOCATION -> financed(Agreement.ALLOCATION, running, empty);
    };
  }

  private Optional<Project> financed(Agreement agreement, int running, BigDecimal empty) {
    Optional<BigDecimal> rate = interest.value().flatMap(formats::readNumber);
    if (wrong(interest)
        || wrong(grant)
        || rate.isEmpty()
        || years.value().isEmpty()
        || cost.value().filter(n -> n > 0).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Project.Financed(
            agreement,
            units.get(),
            cost.get(),
            grant.value().orElse(0L),
            rate.get(),
            years.get(),
            running,
            empty));
  }

  private void fill() {
    measure
        .value()
        .ifPresent(
            chosen -> {
              boolean leased = chosen.kind() == MeasureKind.LEASE_IN;
              int most = Math.max(1, chosen.most());
              way.set(leased ? Way.LEASE_IN : Way.MUNICIPAL);
              units.set(most);
              price.set(leased ? chosen.rent() + chosen.operatingPerMonth() : null);
              cost.set(leased ? null : (long) most * chosen.investment());
              grant.set(leased ? null : (long) most * chosen.grant());
              operating.set(leased ? 0 : chosen.operatingPerMonth());
              look();
            });
  }

  private void look() {
    boolean leased = way.value().filter(chosen -> chosen == Way.LEASE_IN).isPresent();
    shown(price, leased);
    for (Field<?> field : List.of(cost, grant, interest, years)) {
      shown(field, !leased);
    }
  }

  private static void shown(Field<?> field, boolean shown) {
    field.setVisible(shown);
    field.setManaged(shown);
  }

  private static boolean wrong(Field<?> field) {
    return field.problem().isPresent();
  }

  private Optional<String> percent(String text, int most) {
    return formats
            .readNumber(text)
            .filter(n -> n.signum() >= 0 && n.compareTo(BigDecimal.valueOf(most)) <= 0)
            .isPresent()
        ? Optional.empty()
        : Optional.of(texts.say("project.percent.bad", most));
  }

  private Optional<String> withinCost(long kroner) {
    return cost.value().filter(all -> kroner > all).isPresent()
        ? Optional.of(texts.say("project.grant.bad"))
        : Optional.empty();
  }
}
