package no.husrom.lease.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.husrom.lease.Security;
import no.husrom.lease.Statements;
import no.husrom.lease.Term;
import no.husrom.text.Formats;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// What the tenancy act (husleieloven) asks to be thought of while a lease is written: security at
/// most six months' rent (§§ 3-5, 3-6), a fixed term of three years or a reason (§§ 9-3, 11-1), and
/// a sublease that does not outlast the owner's lease.
final class LeaseWarnings {
  private static final int MOST_MONTHS = 6;
  private static final int LEAST_YEARS = 3;

  private final Texts texts;
  private final Formats formats;

  LeaseWarnings(Texts texts, Formats formats) {
    this.texts = texts;
    this.formats = formats;
  }

  List<String> of(
      @Nullable Term term,
      @Nullable LocalDate starts,
      @Nullable LocalDate ends,
      @Nullable Pick dwelling,
      @Nullable Integer rent,
      Security security,
      Statements statements) {
    List<String> warnings = new ArrayList<>();
    Integer deposit = security.deposit();
    Integer guarantee = security.guarantee();
    long secured = (deposit == null ? 0L : deposit) + (guarantee == null ? 0L : guarantee);
    if (rent != null && secured > (long) MOST_MONTHS * rent) {
      warnings.add(
          texts.say(
              "warning.security",
              formats.kroner(secured),
              formats.kroner((long) MOST_MONTHS * rent)));
    }
    boolean tooShort =
        term == Term.FIXED
            && starts != null
            && ends != null
            && ends.plusDays(1).isBefore(starts.plusYears(LEAST_YEARS));
    if (tooShort && statements.shortTermReason() == null) {
      warnings.add(texts.say("warning.short"));
    }
    if (term == Term.FIXED && !statements.noTermination()) {
      warnings.add(texts.say("warning.noTermination"));
    }
    LocalDate ownersEnd = dwelling == null ? null : dwelling.ends();
    if (ownersEnd != null && (ends == null || ends.isAfter(ownersEnd))) {
      warnings.add(texts.say("warning.leasedIn", formats.date(ownersEnd)));
    }
    return warnings;
  }
}
