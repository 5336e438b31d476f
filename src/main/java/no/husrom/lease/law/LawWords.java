package no.husrom.lease.law;

import java.time.LocalDate;
import no.husrom.rule.tenancy.ComingDate;
import no.husrom.rule.tenancy.Finding;
import no.husrom.rule.tenancy.Paragraph;
import no.husrom.rule.tenancy.Severity;
import no.husrom.text.Formats;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// Findings and dates of the tenancy act in the user's words.
public final class LawWords {
  private final Texts texts;
  private final Formats formats;

  /// What is found, what it leads to, and what to do: a sentence or two each.
  public record Said(String what, String effect, String todo) {}

  /// A text and what stands in its places.
  private record Sentence(String key, Object... facts) {}

  public LawWords(Language language) {
    texts = Texts.of(LawWords.class, language);
    formats = texts.formats();
  }

  /// As `husleigelova § 9-3`.
  public String say(Paragraph paragraph) {
    return texts.say("paragraph", paragraph.number());
  }

  public String say(Severity severity) {
    return texts.name(severity);
  }

  public Said say(Finding finding) {
    Sentence sentence = sentence(finding);
    String key = "finding." + sentence.key;
    return new Said(
        texts.say(key + ".what", sentence.facts),
        texts.say(key + ".effect", sentence.facts),
        texts.say(key + ".do", sentence.facts));
  }

  public String say(ComingDate date) {
    return switch (date) {
      case ComingDate.Warning w ->
          texts.say("date.Warning", w.monthsBefore(), formats.date(w.ends()));
      case ComingDate.LeaseEnds e ->
          texts.say(e.binding() ? "date.LeaseEnds" : "date.LeaseEndsOpen");
      case ComingDate.BecomesOpenEnded _ -> texts.say("date.BecomesOpenEnded");
      case ComingDate.NoticeRunsOut _ -> texts.say("date.NoticeRunsOut");
      case ComingDate.ProtestBy _ -> texts.say("date.ProtestBy");
      case ComingDate.SuitBy _ -> texts.say("date.SuitBy");
      case ComingDate.IndexFrom i -> texts.say("date.IndexFrom", formats.date(i.noticeBy()));
      case ComingDate.CommonRentFrom c ->
          texts.say("date.CommonRentFrom", formats.date(c.effectFrom()));
      case ComingDate.IndexNow i ->
          texts.say("date.IndexNow", formats.date(i.since()), formats.date(i.effectFrom()));
      case ComingDate.CommonRentNow c ->
          texts.say("date.CommonRentNow", formats.date(c.since()), formats.date(c.effectFrom()));
      case ComingDate.HandBack _ -> texts.say("date.HandBack");
    };
  }

  private Sentence sentence(Finding finding) {
    return switch (finding) {
      case Finding.DatesReversed d ->
          new Sentence(
              "DatesReversed",
              texts.name(d.earlier()),
              day(d.first()),
              texts.name(d.later()),
              day(d.second()));
      case Finding.BeforeTheAct b -> new Sentence("BeforeTheAct", day(b.enteredOn()));
      case Finding.NotSigned _ -> new Sentence("NotSigned");
      case Finding.AdvanceTooMuch a ->
          new Sentence("AdvanceTooMuch", kr(a.advance()), kr(a.most()), a.months());
      case Finding.SecurityTooMuch s ->
          new Sentence(
              "SecurityTooMuch", kr(s.deposit() + s.guarantee()), kr(s.most()), s.months());
      case Finding.DepositWithoutAccount d ->
          new Sentence("DepositWithoutAccount", kr(d.deposit()));
      case Finding.OtherPayments o ->
          new Sentence(o.loanAgreed() ? "LoanAgreed" : "OtherPayments", o.what());
      case Finding.StatementMissing _ -> new Sentence("StatementMissing");
      case Finding.BecameOpenEnded b -> new Sentence("BecameOpenEnded", day(b.since()));
      case Finding.DemandTooLate d ->
          new Sentence("DemandTooLate", day(d.demandedOn()), day(d.lastDay()));
      case Finding.NoticeInFixedTerm n ->
          new Sentence("NoticeInFixedTerm", day(n.givenOn()), day(n.ends()));
      case Finding.TooShort t -> new Sentence("TooShort", t.leastMonths(), day(t.leastEnd()));
      case Finding.ShortForReason s ->
          new Sentence(s.disadvantaged() ? "ShortByException" : "ShortForReason", s.reason());
      case Finding.HolidayHome h -> new Sentence(h.held() ? "HolidayHome" : "HolidayHomeRepealed");
      case Finding.NoticeTooShort n ->
          new Sentence("NoticeTooShort", day(n.ends()), day(n.earliest()));
      case Finding.LandlordsNotice n ->
          new Sentence(n.room() ? "LandlordsNoticeOfRoom" : "LandlordsNotice", day(n.givenOn()));
      case Finding.NothingToProtest n -> new Sentence("NothingToProtest", day(n.protestedOn()));
      case Finding.ProtestTooLate p ->
          new Sentence("ProtestTooLate", day(p.protestedOn()), day(p.lastDay()));
      case Finding.SuitTimeOver s -> new Sentence("SuitTimeOver", day(s.lastDay()));
      case Finding.ShortTermNotTold _ -> new Sentence("ShortTermNotTold");
      case Finding.AnotherShortLease a -> new Sentence("AnotherShortLease", a.earlier());
      case Finding.ExceptionsWithoutStatement _ -> new Sentence("ExceptionsWithoutStatement");
      case Finding.NoExceptionsNamed _ -> new Sentence("NoExceptionsNamed");
    };
  }

  private String day(LocalDate day) {
    return formats.date(day);
  }

  private String kr(long kroner) {
    return formats.kroner(kroner);
  }
}
