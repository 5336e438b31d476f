package no.husrom.measure.ladder;

import java.util.Optional;
import no.husrom.office.RateWords;
import no.husrom.rule.rate.Rate;
import no.husrom.rule.startloan.LoanCase.Input;
import no.husrom.rule.startloan.LoanCheck;
import no.husrom.text.Formats;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// The screening of a start loan in words.
public final class LoanWords {
  private final Texts texts;
  private final Formats formats;
  private final RateWords rates;

  public LoanWords(Language language) {
    texts = Texts.of(LoanWords.class, language);
    formats = texts.formats();
    rates = new RateWords(language);
  }

  /// Whether the household serves the loan, and what is left or lacks a month.
  public String answer(LoanCheck check) {
    return texts.say(
        check.servesWhenRisen()
            ? "loan.answer.serves"
            : check.serves() ? "loan.answer.today" : "loan.answer.lacks",
        formats.kroner(check.margin().abs().longValue()),
        formats.kroner(check.stressedMargin().abs().longValue()));
  }

  public String name(LoanCheck.Step step) {
    return texts.name(step.what());
  }

  public String amount(LoanCheck.Step step) {
    return switch (step.what()) {
      case STRESSED_INTEREST -> texts.say("loan.percent", formats.exact(step.amount()));
      case MOST_LOAN -> formats.kroner(step.amount().longValue());
      case INCOME, TAX, LIVING_ADULTS, LIVING_CHILDREN, RUNNING, LEFT, PAYMENT, MARGIN ->
          kroner(step);
      case STRESSED_PAYMENT, STRESSED_MARGIN -> kroner(step);
    };
  }

  private String kroner(LoanCheck.Step step) {
    return texts.say("loan.kroner", formats.exact(step.amount()));
  }

  /// The rate a step rests on, with its date, standing and source; empty when it rests on none.
  public Optional<String> origin(LoanCheck.Step step) {
    return Optional.ofNullable(step.rate()).map(this::origin);
  }

  public String origin(Rate rate) {
    return texts.say("loan.origin", rates.name(rate.key()), rates.amount(rate), rates.origin(rate));
  }

  /// That a fact is absurd, and what it may be.
  public String absurd(Input input) {
    return texts.say(
        "loan.absurd",
        texts.name(input),
        formats.number(input.least()),
        formats.number(input.most()));
  }
}
