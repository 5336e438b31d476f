package no.husrom.measure.money.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import no.husrom.kit.Desk;
import no.husrom.kit.layout.Columns;
import no.husrom.kit.layout.Words;
import no.husrom.measure.Measure;
import no.husrom.measure.MeasureStore;
import no.husrom.office.RateStore;
import no.husrom.office.RateWords;
import no.husrom.rule.project.Finance;
import no.husrom.rule.project.Project;
import no.husrom.rule.rate.MissingRateException;
import no.husrom.rule.rate.Rate;
import no.husrom.rule.rate.RateBook;
import no.husrom.store.Database;
import no.husrom.text.Formats;
import no.husrom.text.Texts;

/// A project as it is typed: how it is financed and the rent that covers it, with each rate.
final class ProjectView extends VBox {
  /// What is read for the form: the measures to fill it from, and the rates.
  private record Basis(List<Measure> measures, RateBook rates) {}

  private final Desk desk;
  private final Database database;
  private final Texts texts;
  private final Formats formats;
  private final RateWords words;
  private final ProjectForm form;
  private final VBox result = new VBox();
  private RateBook rates = RateBook.shipped();

  ProjectView(Desk desk, Database database) {
    this.desk = desk;
    this.database = database;
    texts = desk.texts(ProjectView.class);
    formats = desk.formats();
    words = new RateWords(desk.language());
    form = new ProjectForm(texts, formats);
    form.form().onChange(this::reckon);
    VBox left = new VBox(form.form());
    left.getStyleClass().add("card");
    result.getStyleClass().add("card");
    getChildren().add(new Columns(26, List.of(left, result)));
    reckon();
  }

  void refresh() {
    desk.background()
        .run(
            () ->
                database.read(
                    tx -> new Basis(new MeasureStore().all(tx), new RateStore().book(tx))),
            basis -> {
              rates = basis.rates();
              form.measures(basis.measures());
              form.propose(rates, desk.today());
              reckon();
            });
  }

  private void reckon() {
    Optional<Project> project = form.project();
    if (project.isEmpty()) {
      result.getChildren().setAll(Words.label(texts.say("project.incomplete"), "muted"));
      return;
    }
    try {
      show(project.get(), Finance.of(project.get(), desk.today(), rates));
    } catch (MissingRateException missing) {
      result.getChildren().setAll(Words.label(words.missing(missing), "warm"));
    }
  }

  private void show(Project project, Finance finance) {
    List<Node> lines = new ArrayList<>();
    lines.add(Words.label(texts.say("project.result"), "card-title"));
    lines.add(
        Words.fact(texts.say("project.rentNeeded"), formats.kroner(finance.rentPerMonth()), false));
    switch (project) {
      case Project.LeaseIn _ ->
          lines.add(
              Words.fact(texts.say("project.priceYear"), formats.kroner(finance.perYear()), false));
      case Project.Financed financed -> {
        lines.add(Words.fact(texts.say("project.loan"), formats.kroner(finance.loan()), false));
        lines.add(
            Words.fact(texts.say("project.grantPart"), formats.kroner(finance.grant()), false));
        lines.add(
            Words.fact(texts.say("project.own"), formats.kroner(finance.own()), finance.own() > 0));
        lines.add(
            Words.fact(texts.say("project.perYear"), formats.kroner(finance.perYear()), false));
        lines.add(
            Words.fact(
                texts.say("project.pointedOut"),
                texts.say("project.ofUnits", finance.pointedOut(), financed.units()),
                false));
        Integer bound = finance.boundYears();
        if (bound != null) {
          lines.add(
              Words.fact(texts.say("project.bound"), texts.say("project.years", bound), false));
        }
      }
    }
    lines.add(
        Words.fact(
            texts.say("project.operatingYear"), formats.kroner(finance.operatingPerYear()), false));
    lines.add(Words.label(texts.say("project.how"), "muted", "small-words"));
    for (Rate rate : used(project, finance)) {
      lines.add(
          Words.label(
              texts.say(
                  "project.rate", words.name(rate.key()), words.amount(rate), words.origin(rate)),
              "muted",
              "small-words"));
    }
    result.getChildren().setAll(lines);
  }

  /// The rates that were reckoned with, and the proposed interest and term where they are kept.
  private List<Rate> used(Project project, Finance finance) {
    List<Rate> used = new ArrayList<>(finance.rates());
    if (project instanceof Project.Financed financed) {
      proposed("project.interest", financed.interest()).ifPresent(used::add);
      proposed("project.term", BigDecimal.valueOf(financed.years())).ifPresent(used::add);
    }
    return used;
  }

  private Optional<Rate> proposed(String key, BigDecimal amount) {
    return rates.find(key, desk.today()).filter(rate -> rate.amount().compareTo(amount) == 0);
  }
}
