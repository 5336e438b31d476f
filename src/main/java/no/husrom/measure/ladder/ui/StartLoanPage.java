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
  private final RateWords rateWords;
  private final Form form;
  private final Field<Integer> income;
  private final Field<Integer> adults;
  private final Field<Integer> children;
  private final Field<Integer> debt;
  private final Field<Integer> loan;
  private final Field<BigDecimal> interest;
  private final Field<Integer> years;
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
    rateWords = new RateWords(desk.language());
    form = new Form(texts);
    income = whole("loan.income", Input.INCOME);
    adults = whole("loan.adults", Input.ADULTS);
    children = whole("loan.children", Input.CHILDREN);
    form.newLine();
    debt = whole("loan.debt", Input.DEBT);
    loan = whole("loan.loan", Input.LOAN);
    interest = form.decimal("loan.interest").required().rule(this::within);
    years = whole("loan.years", Input.YEARS);
    answer.getStyleClass().add("strong");
    answer.setWrapText(true);
    answer.setMinHeight(Region.USE_PREF_SIZE);
    steps.getStyleClass().add("due-lines");
    VBox card = new VBox(answer, steps);
    card.getStyleClass().addAll("card", "loan-card");
    VBox body = new VBox(form, card);
    body.getStyleClass().add("overview");
    scrolling(body);
    form.onChange(this::reckon);
  }

  private Field<Integer> whole(String key, Input input) {
    return form.number(key, input.least(), input.most()).required();
  }

  private Optional<String> within(BigDecimal percent) {
    BigDecimal most = BigDecimal.valueOf(Input.INTEREST.most());
    return percent.compareTo(most) > 0
        ? Optional.of(texts.say("loan.interest.bad", Input.INTEREST.most()))
        : Optional.empty();
  }

  /// Reads the rates, and fills the form the first time.
  @Override
  public void refresh() {
    desk.background()
        .run(
            () ->
                database.read(tx -> LoanRates.on(desk.today(), new RateStore().book(tx))),
            this::take,
            MissingRateException.class,
            missing -> notice().error(rateWords.missing(missing)));
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
      int price = row.sticks().price().amount().intValue();
      loan.set(Math.max(1, price - (facts.wealth() == null ? 0 : facts.wealth())));
      interest.set(read.interest().amount());
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
                interest.get(),
                years.get()),
            known);
    answer.setText(
        texts.say(
            check.servesWhenRisen()
                ? "loan.answer.serves"
                : check.serves() ? "loan.answer.today" : "loan.answer.lacks",
            desk.formats().kroner(check.margin().abs().longValue()),
            desk.formats().kroner(check.stressedMargin().abs().longValue())));
    steps.getChildren().setAll(check.steps().stream().map(this::line).toList());
  }

  private VBox line(LoanCheck.Step step) {
    Label name = new Label(texts.name(step.what()));
    name.setWrapText(true);
    name.setMinHeight(Region.USE_PREF_SIZE);
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    Label amount = new Label(amount(step));
    amount.setMinWidth(Region.USE_PREF_SIZE);
    amount.getStyleClass().add("strong");
    HBox words = new HBox(name, amount);
    words.getStyleClass().add("fact-line");
    VBox line = new VBox(words);
    Rate rate = step.rate();
    if (rate != null) {
      Label origin =
          new Label(
              texts.say(
                  "loan.origin",
                  rateWords.name(rate.key()),
                  rateWords.amount(rate),
                  rateWords.origin(rate)));
      origin.setWrapText(true);
      origin.setMinHeight(Region.USE_PREF_SIZE);
      origin.getStyleClass().add("muted");
      line.getChildren().add(origin);
    }
    return line;
  }

  private String amount(LoanCheck.Step step) {
    return switch (step.what()) {
      case STRESSED_INTEREST ->
          texts.say("loan.percent", desk.formats().exact(step.amount()));
      case MOST_LOAN -> desk.formats().kroner(step.amount().longValue());
      case INCOME, TAX, LIVING_ADULTS, LIVING_CHILDREN, RUNNING, LEFT, PAYMENT, MARGIN,
              STRESSED_PAYMENT, STRESSED_MARGIN ->
          texts.say("loan.kroner", desk.formats().exact(step.amount().setScale(2)));
    };
  }
}
