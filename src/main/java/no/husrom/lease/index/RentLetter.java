package no.husrom.lease.index;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import no.husrom.lease.Lease;
import no.husrom.paper.Paper;
import no.husrom.rule.tenancy.IndexAdjustment;
import no.husrom.text.Formats;
import no.husrom.text.Language;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// The written notice of a rent adjusted by the price index (varsel om indeksregulering), as a
/// paper to sign and send. Of a household with a secret address it names neither tenant nor home,
/// nor the municipality.
public final class RentLetter {

  /// To whom, about which home, and who sends it; null where it may not be said.
  public record Case(
      Lease lease, @Nullable String tenant, @Nullable String home, @Nullable String municipality) {}

  private final Case about;
  private final IndexAdjustment.Adjusted adjusted;
  private final LocalDate noticeOn;
  private final Texts texts;
  private final Formats formats;

  public RentLetter(
      Case about, IndexAdjustment.Adjusted adjusted, LocalDate noticeOn, Language language) {
    this.about = about;
    this.adjusted = adjusted;
    this.noticeOn = noticeOn;
    this.texts = Texts.of(RentLetter.class, language);
    this.formats = texts.formats();
  }

  /// The day the new rent is told to take effect: the first day of a month on or after the first
  /// lawful one.
  public static LocalDate effect(IndexAdjustment.Adjusted adjusted) {
    LocalDate from = adjusted.from();
    return from.getDayOfMonth() == 1 ? from : from.plusMonths(1).withDayOfMonth(1);
  }

  /// A name to propose for the file. It says nothing about a case with a secret address.
  public String fileName() {
    String name = texts.say("file") + (about.tenant() == null ? "" : "-" + about.lease().id());
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]+", "-") + ".pdf";
  }

  public Paper paper() {
    String title = texts.say("title");
    String lease = texts.say("lease", about.lease().id());
    String home = about.home();
    String sender = about.municipality();
    Paper paper =
        new Paper(texts.language(), title + " · " + lease)
            .head(sender == null ? "" : sender)
            .foot(lease + " · " + texts.say("dated", formats.date(noticeOn)))
            .title(title, home == null ? lease : home);
    String tenant = about.tenant();
    if (tenant != null) {
      paper.paragraph(texts.say("to", tenant));
    }
    return paper
        .paragraph(
            texts.say(
                "told",
                formats.kroner(adjusted.rent()),
                formats.kroner(adjusted.newRent()),
                formats.date(effect(adjusted))))
        .facts(
            3,
            List.of(
                fact("old", formats.kroner(adjusted.rent())),
                fact("index.base", points(adjusted.baseMonth(), adjusted.basePoints())),
                fact("index.now", points(adjusted.month(), adjusted.points())),
                fact("new", formats.kroner(adjusted.newRent())),
                fact("effect", formats.date(effect(adjusted))),
                fact("notice", formats.date(noticeOn))))
        .heading(texts.say("reckoned"))
        .paragraph(
            texts.say(
                "sum",
                formats.kroner(adjusted.rent()),
                formats.exact(adjusted.points()),
                formats.exact(adjusted.basePoints()),
                formats.kroner(adjusted.newRent())))
        .heading(texts.say("law"))
        .paragraph(texts.say("law.words"))
        .paragraph(texts.say("law.dispute"))
        .signatures(texts.say("sign"), texts.say("sign.under"), List.of(texts.say("landlord")));
  }

  private Paper.Fact fact(String key, String value) {
    return new Paper.Fact(texts.say(key), value);
  }

  private String points(YearMonth month, BigDecimal points) {
    return texts.say("points", month(month), formats.exact(points));
  }

  private static String month(YearMonth month) {
    return "%02d.%d".formatted(month.getMonthValue(), month.getYear());
  }
}
