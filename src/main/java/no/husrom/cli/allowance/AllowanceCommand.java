package no.husrom.cli.allowance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import no.husrom.cli.frame.ExitCode;
import no.husrom.cli.frame.Session;
import no.husrom.household.allowance.AllowanceWords;
import no.husrom.office.RateStore;
import no.husrom.rule.allowance.Allowance;
import no.husrom.rule.allowance.AllowanceRule;
import no.husrom.rule.allowance.Answer;
import no.husrom.rule.allowance.Facts;
import no.husrom.rule.allowance.Municipalities;
import no.husrom.rule.allowance.Municipality;
import no.husrom.rule.rate.RateBook;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Bostøtte for a household in a dwelling, each step shown. Needs no database; the office's own
/// rates are used when one is named.
@Command(name = "allowance")
public final class AllowanceCommand implements Callable<Integer> {
  private final Session session;

  @Option(names = "--adults", required = true, paramLabel = "NUMBER")
  private long adults;

  @Option(names = "--children", paramLabel = "NUMBER")
  private long children;

  @Option(names = "--rent", required = true, paramLabel = "KRONER")
  private long rent;

  @Option(names = "--income", required = true, paramLabel = "KRONER")
  private long income;

  @Option(names = "--municipality", paramLabel = "NUMBER")
  private @Nullable String municipality;

  @Option(names = "--group", paramLabel = "1-4")
  private @Nullable Long group;

  @Option(names = "--date", paramLabel = "DATE")
  private @Nullable LocalDate date;

  @Option(names = "--heating-included")
  private boolean heatingIncluded;

  @Option(names = "--adapted")
  private boolean adapted;

  @Option(names = "--young-disabled")
  private boolean youngDisabled;

  @Option(names = "--pension")
  private boolean pension;

  @Option(names = "--wealth", paramLabel = "KRONER")
  private long wealth;

  @Option(names = "--own-dwelling")
  private boolean ownDwelling;

  @Option(names = "--json")
  private boolean json;

  public AllowanceCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Optional<String> wrong = wrong(session.texts(AllowanceCommand.class));
    if (wrong.isPresent()) {
      return session.wrong(wrong.get());
    }
    return session.namesData()
        ? session.withDatabase(database -> answer(database.read(new RateStore()::book)))
        : answer(RateBook.shipped());
  }

  private int answer(RateBook book) {
    return switch (AllowanceRule.answer(facts(), book)) {
      case Answer.RateMissing missing ->
          session.wrong(new AllowanceWords(session.language()).missing(missing));
      case Allowance allowance -> {
        AllowanceAnswer answer = new AllowanceAnswer(session, allowance, place().orElse(null));
        session.answer(json ? answer.json() : answer.text());
        yield ExitCode.DONE;
      }
    };
  }

  private Facts facts() {
    LocalDate day = date == null ? LocalDate.now(session.clock()) : date;
    return new Facts(
        day,
        new Facts.People((int) adults, (int) children, youngDisabled, pension),
        new Facts.Means(income, wealth, ownDwelling),
        new Facts.Home((int) rent, heatingIncluded, adapted, group()));
  }

  private Optional<Municipality> place() {
    return Optional.ofNullable(municipality).flatMap(Municipalities::find);
  }

  private int group() {
    return group == null ? place().orElseThrow().group() : group.intValue();
  }

  /// The first thing that cannot be, in words.
  private Optional<String> wrong(Texts texts) {
    return Stream.of(
            range(texts, "--adults", adults, 1, Facts.MOST_PERSONS),
            range(texts, "--children", children, 0, Facts.MOST_PERSONS),
            adults + children > Facts.MOST_PERSONS
                ? Optional.of(texts.say("allowance.persons", adults + children, Facts.MOST_PERSONS))
                : Optional.<String>empty(),
            range(texts, "--rent", rent, 1, Facts.MOST_RENT),
            range(texts, "--income", income, 0, Facts.MOST_INCOME),
            range(texts, "--wealth", wealth, 0, Facts.MOST_WEALTH),
            group == null ? wrongPlace(texts) : range(texts, "--group", group, 1, Facts.GROUPS))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> wrongPlace(Texts texts) {
    if (municipality == null) {
      return Optional.of(texts.say("allowance.place"));
    }
    return place().isPresent()
        ? Optional.empty()
        : Optional.of(texts.say("allowance.municipality", municipality));
  }

  private static Optional<String> range(
      Texts texts, String option, long value, long least, long most) {
    return value >= least && value <= most
        ? Optional.empty()
        : Optional.of(
            texts.say(
                "allowance.range",
                option,
                texts.formats().number(least),
                texts.formats().number(most),
                texts.formats().number(value)));
  }
}
