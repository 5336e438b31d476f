package no.husrom.lease.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.husrom.lease.law.LawWords;
import no.husrom.rule.tenancy.Finding;
import no.husrom.rule.tenancy.Severity;
import no.husrom.rule.tenancy.TenancyFacts;
import no.husrom.rule.tenancy.TenancyLaw;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// What should be thought of while a lease is written: what the tenancy act finds against it, and a
/// sublease that outlasts the owner's lease.
record LeaseWarnings(Texts texts, TenancyLaw law, LocalDate today) {

  List<String> of(TenancyFacts facts, @Nullable Pick dwelling) {
    List<String> warnings = new ArrayList<>();
    LawWords words = new LawWords(texts.language());
    for (Finding finding : law.findings(facts, today)) {
      if (finding.severity() != Severity.NOTE) {
        LawWords.Said said = words.say(finding);
        warnings.add(
            texts.say(
                "warning.law", finding.paragraph().number(), said.what() + " " + said.effect()));
      }
    }
    LocalDate ownersEnd = dwelling == null ? null : dwelling.ends();
    LocalDate ends = facts.period().ends();
    if (ownersEnd != null && (ends == null || ends.isAfter(ownersEnd))) {
      warnings.add(texts.say("warning.leasedIn", texts.formats().date(ownersEnd)));
    }
    return warnings;
  }
}
