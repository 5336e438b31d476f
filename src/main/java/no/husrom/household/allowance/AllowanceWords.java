package no.husrom.household.allowance;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.husrom.office.RateWords;
import no.husrom.rule.allowance.Allowance;
import no.husrom.rule.allowance.Answer;
import no.husrom.rule.allowance.Municipality;
import no.husrom.rule.allowance.Step;
import no.husrom.rule.rate.Rate;
import no.husrom.rule.rate.Standing;
import no.husrom.text.Formats;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// Bostøtte and its steps in words.
public final class AllowanceWords {
  private final Texts texts;
  private final Formats formats;
  private final RateWords rates;

  public AllowanceWords(Language language) {
    texts = Texts.of(AllowanceWords.class, language);
    formats = texts.formats();
    rates = new RateWords(language);
  }

  /// What is paid, or that nothing is and why.
  public String monthly(Allowance allowance) {
    Allowance.Nothing nothing = allowance.nothing();
    return nothing == null
        ? texts.say("monthly", formats.kroner(allowance.monthly()))
        : texts.name(nothing);
  }

  /// What the household pays of the rent itself, and how much of that is above the ceiling.
  public String uncovered(Allowance allowance) {
    String itself =
        texts.say(
            "uncovered",
            formats.kroner(allowance.uncovered()),
            formats.kroner(allowance.facts().home().rentPerMonth()));
    return allowance.rentAboveCeiling() == 0
        ? itself
        : itself + " " + texts.say("uncovered.above", formats.kroner(allowance.rentAboveCeiling()));
  }

  /// Both in a line, with a word when the rates may be out of date; or what is not known.
  public String line(Estimate estimate) {
    return switch (estimate) {
      case Estimate.Known(Allowance known) ->
          Stream.concat(Stream.of(monthly(known), uncovered(known)), outdated(known).stream())
              .collect(Collectors.joining(" "));
      case Estimate.Unknown unknown -> texts.say("unknown", texts.name(unknown.why()));
      case Estimate.NoRate none -> texts.say("unknown", missing(none.missing()));
    };
  }

  /// Which rate is missing, for which day, and what to do.
  public String missing(Answer.RateMissing missing) {
    return rates.missing(missing.key(), missing.day(), missing.firstKnown());
  }

  /// What a step found: its name and the amount.
  public String step(Step step) {
    return texts.say("step", name(step), amount(step));
  }

  public String name(Step step) {
    return texts.name(step.kind());
  }

  /// To the øre, since the steps are not rounded.
  public String amount(Step step) {
    return texts.say(
        "amount." + step.kind().unit().name(),
        formats.exact(step.amount().setScale(2, RoundingMode.HALF_UP)));
  }

  /// Each rate of a step: which, how much, from when, by which source and how sure.
  public List<String> rates(Step step) {
    return step.rates().stream().map(this::rate).toList();
  }

  private String rate(Rate rate) {
    return texts.say("rate", rates.name(rate.key()), rates.amount(rate), rates.origin(rate));
  }

  /// What the reader must know of how it was reckoned.
  public List<String> notes(Allowance allowance) {
    boolean heating = allowance.facts().home().heatingIncluded();
    return Stream.concat(
            outdated(allowance).stream(),
            Stream.of(
                texts.say(heating ? "note.heating" : "note.noHeating"),
                texts.say("note.screening")))
        .toList();
  }

  private Optional<String> outdated(Allowance allowance) {
    return Optional.ofNullable(allowance.outdated())
        .map(old -> texts.say("note.outdated", formats.date(old.from()), formats.date(old.due())));
  }

  /// The municipality's name and group, and that the group is to be confirmed when it is derived.
  public String place(Municipality municipality, int group) {
    return texts.say(
        municipality.standing() == Standing.CONFIRMED || group != municipality.group()
            ? "place"
            : "place.derived",
        municipality.name(),
        group);
  }
}
