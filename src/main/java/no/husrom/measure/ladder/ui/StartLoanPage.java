package no.husrom.measure.ladder.ui;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.husrom.kit.Desk;
import no.husrom.kit.Page;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.measure.ladder.LadderRow;
import no.husrom.measure.ladder.LoanWords;
import no.husrom.office.RateStore;
import no.husrom.office.RateWords;
import no.husrom.rule.instrument.Facts;
import no.husrom.rule.rate.MissingRateException;
import no.husrom.rule.rate.Rate;
import no.husrom.rule.startloan.LoanCase;
import no.husrom.rule.startloan.LoanCase.Input;
import no.husrom.rule.startloan.LoanCheck;
import no.husrom.rule.startloan.LoanRates;
import no.husrom.store.Database;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// Screens a start loan of one household: what is left to live on, step by step with the rate each
/// rests on. Filled from the register, and free to change; nothing is saved.
final class StartLoanPage extends Page {
  private final Desk desk;
  private final Database database;
  private final LadderRow row;
  private final Texts texts;
  private final LoanWords words;
  private final Form form;
  private final Field<Integer> income;
  private final Field<Integer> adults;
  private final Field<Integer> children;
  private final Field<Integer> debt;
  private final Field<Integer> loan;
  private final Field<String> interest;
  private final Field<Integer> years;
  private final Label priceLine = new Label();
  private final Label answer = new Label();
  private final VBox steps = new VBox();
  private @Nullable LoanRates rates;

  StartLoanPage(Desk desk, Database database, LadderRow row) {
    super(
        desk.language(),
        desk.texts(StartLoanPage.class).say("loan.title", row.household().label()),
        desk.texts(StartLoanPage.class).say("loan.lead"));
    this.desk = desk;
    this.database = database;
    this.row = row;
    texts = desk.texts(StartLoanPage.class);
    words = new LoanWords(desk.language());
    form = new Form(texts);
    income = kroner("loan.income", Input.INCOME);
    adults = count("loan.adults", Input.ADULTS);
    children = count("loan.children", Input.CHILDREN);
    form.newLine();
    debt = kroner("loan.debt", Input.DEBT);
    loan = kroner("loan.loan", Input.LOAN);
    interest = form.narrow("loan.interest").required().rule(this::interestThatCanBe);
    years = count("loan.years", Input.YEARS);
    priceLine.getStyleClass().add("muted");
    answer.getStyleClass().add("strong");
    for (Label label : new Label[] {priceLine, answer}) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    form.add(priceLine);
    steps.getStyleClass().add("due-lines");
    VBox card = new VBox(answer, steps);
    card.getStyleClass().addAll("card", "loan-card");
    VBox body = new VBox(form, card);
    body.getStyleClass().add("overview");
    scrolling(body);
    form.onChange(this::reckon);
  }

  private Field<Integer> count(String key, Input input) {
    return form.number(key, input.least(), input.most()).required();
  }

  private Field<Integer> kroner(String key, Input input) {
    return form.kroner(key).required().rule(n -> within(BigDecimal.valueOf(n), input));
  }

  private Optional<String> interestThatCanBe(String text) {
    return desk.formats()
        .readNumber(text)
        .map(percent -> within(percent, Input.INTEREST))
        .orElse(Optional.of(words.absurd(Input.INTEREST)));
  }

  private Optional<String> within(BigDecimal value, Input input) {
    return value.compareTo(BigDecimal.valueOf(input.least())) < 0
            || value.compareTo(BigDecimal.valueOf(input.most())) > 0
        ? Optional.of(words.absurd(input))
        : Optional.empty();
  }

  /// Reads the rates, and fills the form the first time.
  @Override
  public void refresh() {
    desk.background()
        .run(
            () -> database.read(tx -> LoanRates.on(desk.today(), new RateStore().book(tx))),
            this::take,
            MissingRateException.class,
            missing -> notice().error(new RateWords(desk.language()).missing(missing)));
  }

  private void take(LoanRates read) {
    boolean first = rates == null;
    rates = read;
    if (first) {
      Facts facts = row.facts();
      income.set(facts.income());
      adults.set(Math.max(1, facts.adults()));
      children.set(facts.children());
      debt.set(facts.debt() == null ? Integer.valueOf(0) : facts.debt());
      Rate priced = row.sticks().price();
      int price = priced.amount().intValue();
      priceLine.setText(texts.say("loan.price", words.origin(priced)));
      loan.set(Math.max(1, price - (facts.wealth() == null ? 0 : facts.wealth())));
      interest.set(desk.formats().exact(read.interest().amount()));
      years.set(read.term().amount().intValue());
    }
    reckon();
  }

  private void reckon() {
    LoanRates known = rates;
    if (known == null) {
      return;
    }
    if (!form.problems().isEmpty()) {
      answer.setText(texts.say("loan.fill"));
      steps.getChildren().clear();
      return;
    }
    LoanCheck check =
        LoanCheck.of(
            new LoanCase(
                income.get(),
                adults.get(),
                children.get(),
                debt.get(),
                loan.get(),
                desk.formats().readNumber(interest.get()).orElseThrow(),
                years.get()),
            known);
    answer.setText(words.answer(check));
    steps.getChildren().setAll(check.steps().stream().map(this::line).toList());
  }

  private VBox line(LoanCheck.Step step) {
    Label name = new Label(words.name(step));
    name.setWrapText(true);
    name.setMinHeight(Region.USE_PREF_SIZE);
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    Label amount = new Label(words.amount(step));
    amount.setMinWidth(Region.USE_PREF_SIZE);
    amount.getStyleClass().add("strong");
    HBox fact = new HBox(name, amount);
    fact.getStyleClass().add("fact-line");
    VBox line = new VBox(fact);
    words
        .origin(step)
        .ifPresent(
            origin -> {
              Label source = new Label(origin);
              source.setWrapText(true);
              source.setMinHeight(Region.USE_PREF_SIZE);
              source.getStyleClass().add("muted");
              line.getChildren().add(source);
            });
    return line;
  }
}
