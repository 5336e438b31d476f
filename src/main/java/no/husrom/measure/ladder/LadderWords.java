package no.husrom.measure.ladder;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import no.husrom.dwelling.Dwelling;
import no.husrom.rule.instrument.Answer;
import no.husrom.rule.instrument.Finding;
import no.husrom.rule.instrument.Instrument;
import no.husrom.rule.instrument.Reach;
import no.husrom.rule.instrument.Screened;
import no.husrom.rule.space.Crowding;
import no.husrom.rule.space.Fit;
import no.husrom.text.Formats;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// Ladders and their screening in words.
public final class LadderWords {
  private final Texts texts;
  private final Formats formats;

  public LadderWords(Language language) {
    texts = Texts.of(LadderWords.class, language);
    formats = texts.formats();
  }

  /// The names of instruments and standings.
  public Texts texts() {
    return texts;
  }

  /// What an instrument's conditions come to, with those that matter.
  public String screened(Screened screened) {
    String verdict =
        switch (screened.verdict()) {
          case POSSIBLE -> texts.say("verdict.POSSIBLE");
          case UNKNOWN -> texts.say("verdict.UNKNOWN", listed(screened, Answer.UNKNOWN));
          case UNLIKELY -> texts.say("verdict.UNLIKELY", listed(screened, Answer.NO));
          case NOT_RELEVANT -> texts.say("verdict.NOT_RELEVANT", listed(screened, Answer.NO));
        };
    return switch (screened.verdict()) {
      case POSSIBLE, UNKNOWN ->
          Stream.concat(
                  Stream.concat(Stream.of(verdict), asked(screened)),
                  screened.findings().stream().flatMap(this::waived))
              .collect(joining(" "));
      case UNLIKELY, NOT_RELEVANT -> verdict;
    };
  }

  private Stream<String> asked(Screened screened) {
    String words = listed(screened, Answer.ASK);
    return words.isEmpty() ? Stream.of() : Stream.of(texts.say("verdict.ask", words));
  }

  private Stream<String> waived(Finding finding) {
    Finding.Waiver waiver = finding.waiver();
    return waiver == null
        ? Stream.of()
        : Stream.of(
            texts.say(
                "verdict.waived", begun(texts.name(finding.condition())), texts.name(waiver)));
  }

  private static String begun(String words) {
    return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
  }

  private String listed(Screened screened, Answer answer) {
    return screened.findings().stream()
        .filter(finding -> finding.answer() == answer)
        .map(finding -> texts.name(finding.condition()))
        .collect(joining("; "));
  }

  /// Where the household lives and how that fits, in sentences.
  ///
  /// @param allowedAbove the bedrooms to spare that the office allows
  public String home(LadderRow row, int allowedAbove) {
    Dwelling dwelling = row.dwelling();
    int needed = row.size().bedrooms();
    if (dwelling == null) {
      return texts.say("row.homeless", needed);
    }
    int bedrooms = dwelling.size().bedrooms();
    String address = row.address();
    String where =
        address == null
            ? texts.say("row.home.secret", bedrooms, needed)
            : texts.say("row.home", address, bedrooms, needed);
    if (!row.size().known()) {
      return where;
    }
    Crowding crowding =
        Crowding.of(row.size().persons(), dwelling.size().rooms(), dwelling.size().area());
    String fit =
        Fit.of(needed, bedrooms, allowedAbove) instanceof Fit.TooLarge(int spare)
            ? " " + texts.say("fit.large", spare - allowedAbove)
            : "";
    return where + " " + texts.name(crowding) + fit;
  }

  /// How far the household's money reaches, in sentences.
  public String reach(LadderRow row) {
    Reach reach = row.screening().reach();
    String loan =
        reach == null
            ? texts.say("reach.unknown")
            : texts.say(
                "reach.loan",
                formats.kroner(reach.check().mostLoan().longValue() / 1_000 * 1_000),
                row.size().bedrooms(),
                kroner(row.sticks().price().amount()));
    Integer rent = row.facts().bearsRent();
    return rent == null
        ? loan
        : loan
            + " "
            + texts.say("reach.rent", formats.kroner(rent), kroner(row.sticks().rent().amount()));
  }

  private String kroner(BigDecimal amount) {
    return formats.kroner(amount.longValue());
  }

  /// Instruments by name.
  public String ways(List<Instrument> ways) {
    return ways.stream().map(texts::name).collect(joining(", "));
  }
}
