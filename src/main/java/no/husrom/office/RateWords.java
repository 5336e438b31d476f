package no.husrom.office;

import java.time.LocalDate;
import java.util.Optional;
import no.husrom.rule.rate.MissingRateException;
import no.husrom.rule.rate.Rate;
import no.husrom.rule.rate.RateTable;
import no.husrom.rule.rate.RateUnit;
import no.husrom.text.Formats;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// Rates in words: which one, how much, from when, how sure, and by which source.
public final class RateWords {
  private final Texts texts;
  private final Formats formats;

  public RateWords(Language language) {
    texts = Texts.of(RateWords.class, language);
    formats = texts.formats();
  }

  public String name(String key) {
    return texts.say("rate." + key);
  }

  /// The name of a rate that may be none of ours, as one from an older history.
  public Optional<String> known(String key) {
    return texts.find("rate." + key);
  }

  public String unit(RateUnit unit) {
    return texts.name(unit);
  }

  /// The amount with its unit: `92 234 kr i året`, `73,7 prosent`.
  public String amount(Rate rate) {
    return texts.say("amount." + rate.unit().name(), formats.exact(rate.amount()));
  }

  /// From when, by which source, and how sure when that is less than certain.
  public String origin(Rate rate) {
    String from = formats.date(rate.validFrom());
    return switch (rate.standing()) {
      case CONFIRMED -> texts.say("origin", from, rate.source());
      case SECONDARY, DERIVED, UNCONFIRMED, CONFLICTING ->
          texts.say("origin.unsure", from, rate.source(), texts.name(rate.standing()));
    };
  }

  public String table(RateTable table) {
    return texts.name(table);
  }

  public Texts texts() {
    return texts;
  }

  /// What is missing, for which day, and what to do.
  public String missing(MissingRateException missing) {
    return missing(missing.key(), missing.day(), missing.firstKnown());
  }

  /// The same of a rate whose first known day is `first`.
  public String missing(String key, LocalDate missingOn, Optional<LocalDate> first) {
    String name = name(key);
    String day = formats.date(missingOn);
    return first.isPresent() && first.get().isAfter(missingOn)
        ? texts.say("missing.before", name, day, formats.date(first.get()))
        : texts.say("missing", name, day);
  }
}
