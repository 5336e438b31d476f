package no.husrom.cli.allowance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.husrom.cli.frame.ResultJson;
import no.husrom.cli.frame.Session;
import no.husrom.household.allowance.AllowanceWords;
import no.husrom.rule.allowance.Allowance;
import no.husrom.rule.allowance.Facts;
import no.husrom.rule.allowance.Municipality;
import no.husrom.rule.allowance.Step;
import no.husrom.rule.rate.Rate;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// What `allowance` answers: for people, and as JSON. There `approvedCost`, `ceiling`,
/// `weightedIncome` and `ownShare` are kroner a year; `monthly`, `uncovered`, `rentAboveCeiling`
/// and `incomeLimit` kroner a month; `ratesDue` is the day new rates should have been there, or
/// null.
record AllowanceAnswer(Session session, Allowance allowance, @Nullable Municipality place) {

  String text() {
    Texts texts = session.texts(AllowanceAnswer.class);
    AllowanceWords words = new AllowanceWords(session.language());
    Facts facts = allowance.facts();
    List<String> lines = new ArrayList<>();
    lines.add(words.monthly(allowance));
    lines.add(words.uncovered(allowance));
    lines.add(
        place == null
            ? texts.say("allowance.group", facts.home().group())
            : words.place(place, facts.home().group()));
    lines.add(
        texts.say(
            "allowance.rates",
            texts.formats().date(allowance.ratesValidFrom()),
            texts.formats().date(facts.day())));
    if (facts.people().oldAge() && facts.people().persons() > 1) {
      lines.add(texts.say("allowance.pension"));
    }
    lines.addAll(words.notes(allowance));
    for (Step step : allowance.steps()) {
      lines.add("");
      lines.add(words.step(step));
      words.rates(step).forEach(rate -> lines.add("  " + rate));
    }
    return String.join("\n", lines);
  }

  String json() {
    Facts facts = allowance.facts();
    Allowance.Nothing nothing = allowance.nothing();
    Allowance.Outdated outdated = allowance.outdated();
    return new ResultJson()
        .put("date", facts.day().toString())
        .put("municipality", place == null ? null : place.number())
        .put("group", facts.home().group())
        .put("heatingIncluded", facts.home().heatingIncluded())
        .put("approvedCost", allowance.approvedCost())
        .put("ceiling", allowance.ceiling())
        .put("weightedIncome", allowance.weightedIncome())
        .put("ownShare", allowance.ownShare())
        .put("monthly", allowance.monthly())
        .put("nothing", nothing == null ? null : nothing.name())
        .put("uncovered", allowance.uncovered())
        .put("rentAboveCeiling", allowance.rentAboveCeiling())
        .put("incomeLimit", allowance.incomeLimit())
        .put("ratesValidFrom", allowance.ratesValidFrom().toString())
        .put("ratesDue", outdated == null ? null : outdated.due().toString())
        .put(
            "source",
            allowance.rates().stream()
                .map(Rate::source)
                .distinct()
                .collect(Collectors.joining("; ")))
        .put("steps", allowance.steps().stream().map(AllowanceAnswer::step).toList())
        .text();
  }

  private static ResultJson step(Step step) {
    return new ResultJson()
        .put("step", step.kind().name())
        .put("amount", step.amount())
        .put("unit", step.kind().unit().name())
        .put("rates", step.rates().stream().map(AllowanceAnswer::rate).toList());
  }

  private static ResultJson rate(Rate rate) {
    return new ResultJson()
        .put("key", rate.key())
        .put("amount", rate.amount())
        .put("unit", rate.unit().name())
        .put("validFrom", rate.validFrom().toString())
        .put("standing", rate.standing().name())
        .put("source", rate.source())
        .put("checkedOn", rate.checkedOn().toString());
  }
}
