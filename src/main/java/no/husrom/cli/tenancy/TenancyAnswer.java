package no.husrom.cli.tenancy;

import java.time.LocalDate;
import java.util.List;
import no.husrom.cli.frame.Choice;
import no.husrom.cli.frame.ExitCode;
import no.husrom.cli.frame.ResultJson;
import no.husrom.cli.frame.Session;
import no.husrom.lease.law.LawWords;
import no.husrom.rule.tenancy.ComingDate;
import no.husrom.rule.tenancy.Finding;
import no.husrom.rule.tenancy.NoticePeriod;
import no.husrom.rule.tenancy.TenancyFacts;
import no.husrom.rule.tenancy.TenancyLaw;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// What the law finds in a lease on a day, and its days from then on, in words or as JSON.
record TenancyAnswer(
    Session session, TenancyLaw law, TenancyFacts facts, @Nullable String lease, LocalDate day) {

  /// Answers, and gives the exit code: dates the wrong way round are the user's to correct, and a
  /// lease from before the act could not be judged whole.
  int give(boolean json) {
    List<Finding> findings = law.findings(facts, day);
    session.answer(json ? json(findings).text() : words(findings));
    if (findings.stream().anyMatch(Finding.DatesReversed.class::isInstance)) {
      return session.wrong(texts().say("tenancy.reversed"));
    }
    return findings.stream().anyMatch(Finding.BeforeTheAct.class::isInstance)
        ? ExitCode.PARTLY
        : ExitCode.DONE;
  }

  private Texts texts() {
    return session.texts(TenancyAnswer.class);
  }

  /// What is still to come, and what the rent may be changed by already.
  private List<ComingDate> dates() {
    return law.datesFrom(facts, day);
  }

  /// The last day if notice is given on the day; none while dates are the wrong way round.
  private @Nullable LocalDate noticeToday(List<Finding> findings) {
    if (findings.stream().anyMatch(Finding.DatesReversed.class::isInstance)) {
      return null;
    }
    return new NoticePeriod(law.rates()).lastDay(day, facts.agreed().roomWithAccess()).orElse(null);
  }

  private String words(List<Finding> findings) {
    Texts texts = texts();
    LawWords words = new LawWords(session.language());
    StringBuilder all = new StringBuilder();
    String on = texts.formats().date(day);
    all.append(
        lease == null
            ? texts.say("tenancy.head.facts", on)
            : texts.say("tenancy.head.lease", lease, on));
    if (findings.isEmpty()) {
      all.append('\n').append(texts.say("tenancy.nothing"));
    }
    for (Finding finding : findings) {
      LawWords.Said said = words.say(finding);
      all.append("\n\n")
          .append(
              texts.say(
                  "tenancy.finding", words.say(finding.severity()), words.say(finding.paragraph())))
          .append("\n  ")
          .append(said.what())
          .append("\n  ")
          .append(said.effect())
          .append("\n  ")
          .append(texts.say("tenancy.do", said.todo()));
    }
    all.append("\n\n").append(texts.say("tenancy.dates"));
    for (ComingDate date : dates()) {
      all.append('\n')
          .append(
              texts.say(
                  "tenancy.date",
                  texts.formats().date(date.day()),
                  words.say(date),
                  words.say(date.paragraph())));
    }
    LocalDate notice = noticeToday(findings);
    if (notice != null) {
      all.append('\n').append(texts.say("tenancy.notice", texts.formats().date(notice)));
    }
    return all.append('\n').append(texts.say("tenancy.source")).toString();
  }

  private ResultJson json(List<Finding> findings) {
    LawWords words = new LawWords(session.language());
    LocalDate notice = noticeToday(findings);
    return new ResultJson()
        .put("lease", lease)
        .put("day", day.toString())
        .put("findings", findings.stream().map(finding -> json(words, finding)).toList())
        .put("dates", dates().stream().map(date -> json(words, date)).toList())
        .put("noticeGivenThisDayEnds", notice == null ? null : notice.toString())
        .put("source", texts().say("tenancy.source"));
  }

  private static ResultJson json(LawWords words, Finding finding) {
    LawWords.Said said = words.say(finding);
    return new ResultJson()
        .put("kind", finding.getClass().getSimpleName())
        .put("paragraph", finding.paragraph().number())
        .put("severity", Choice.name(finding.severity()))
        .put("opensTheEnd", finding.opensTheEnd())
        .put("what", said.what())
        .put("effect", said.effect())
        .put("do", said.todo());
  }

  private static ResultJson json(LawWords words, ComingDate date) {
    return new ResultJson()
        .put("kind", date.getClass().getSimpleName())
        .put("day", date.day().toString())
        .put("paragraph", date.paragraph().number())
        .put("says", words.say(date));
  }
}
