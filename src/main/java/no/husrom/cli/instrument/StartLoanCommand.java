package no.husrom.cli.instrument;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import no.husrom.cli.frame.ExitCode;
import no.husrom.cli.frame.ResultJson;
import no.husrom.cli.frame.Session;
import no.husrom.measure.ladder.LoanWords;
import no.husrom.office.RateStore;
import no.husrom.office.RateWords;
import no.husrom.rule.rate.MissingRateException;
import no.husrom.rule.rate.Rate;
import no.husrom.rule.rate.RateBook;
import no.husrom.rule.startloan.LoanCase;
import no.husrom.rule.startloan.LoanCheck;
import no.husrom.rule.startloan.LoanRates;
import no.husrom.store.Database;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Screens a start loan: each step with the rate it rests on. The office's own rates are used when
/// there is a database, else the shipped ones.
@Command(name = "startloan")
public final class StartLoanCommand implements Callable<Integer> {
  private final Session session;

  @Option(names = "--income", required = true, paramLabel = "KRONER")
  private int income;

  @Option(names = "--loan", required = true, paramLabel = "KRONER")
  private int loan;

  @Option(names = "--adults", paramLabel = "NUMBER")
  private int adults = 1;

  @Option(names = "--children", paramLabel = "NUMBER")
  private int children;

  @Option(names = "--debt", paramLabel = "KRONER")
  private int debt;

  @Option(names = "--interest", paramLabel = "PERCENT")
  private @Nullable BigDecimal interest;

  @Option(names = "--years", paramLabel = "NUMBER")
  private @Nullable Integer years;

  @Option(names = "--json")
  private boolean json;

  public StartLoanCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    return Database.exists(session.location())
        ? session.withDatabase(database -> screen(database.read(new RateStore()::book)))
        : screen(RateBook.shipped());
  }

  private int screen(RateBook book) {
    LoanRates rates;
    try {
      rates = LoanRates.on(LocalDate.now(session.clock()), book);
    } catch (MissingRateException e) {
      return session.wrong(new RateWords(session.language()).missing(e));
    }
    LoanWords words = new LoanWords(session.language());
    LoanCase asked =
        new LoanCase(
            income,
            adults,
            children,
            debt,
            loan,
            interest == null ? rates.interest().amount() : interest,
            years == null ? rates.term().amount().intValue() : years);
    List<LoanCase.Input> absurd = asked.absurd();
    if (!absurd.isEmpty()) {
      absurd.forEach(input -> session.tell(words.absurd(input)));
      return ExitCode.WRONG;
    }
    LoanCheck check = LoanCheck.of(asked, rates);
    session.answer(json ? json(check) : told(check, words));
    return ExitCode.DONE;
  }

  private static String told(LoanCheck check, LoanWords words) {
    StringBuilder all = new StringBuilder(words.answer(check));
    for (LoanCheck.Step step : check.steps()) {
      all.append(System.lineSeparator())
          .append("  ")
          .append(words.name(step))
          .append(": ")
          .append(words.amount(step));
      words.origin(step).ifPresent(origin -> all.append(" (").append(origin).append(')'));
    }
    return all.toString();
  }

  private static String json(LoanCheck check) {
    return new ResultJson()
        .put("serves", check.serves())
        .put("servesWhenRisen", check.servesWhenRisen())
        .put("margin", check.margin())
        .put("marginWhenRisen", check.stressedMargin())
        .put("mostLoan", check.mostLoan())
        .put("steps", check.steps().stream().map(StartLoanCommand::json).toList())
        .text();
  }

  private static ResultJson json(LoanCheck.Step step) {
    ResultJson result =
        new ResultJson().put("what", step.what().name()).put("amount", step.amount());
    Rate rate = step.rate();
    return rate == null
        ? result
        : result
            .put("rate", rate.key())
            .put("validFrom", rate.validFrom().toString())
            .put("standing", rate.standing().name())
            .put("source", rate.source());
  }
}
