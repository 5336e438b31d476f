package no.husrom.cli.tenancy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import no.husrom.rule.tenancy.AgreedException;
import no.husrom.rule.tenancy.TenancyFacts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The facts of a lease as they are given on the command line.
final class GivenFacts {
  /// For how long.
  enum TermGiven {
    FIXED,
    OPEN
  }

  @Option(names = "--term", paramLabel = "fixed|open")
  private @Nullable TermGiven term;

  @Option(names = "--signed", paramLabel = "DATE")
  private @Nullable LocalDate signed;

  @Option(names = "--from", paramLabel = "DATE")
  private @Nullable LocalDate from;

  @Option(names = "--until", paramLabel = "DATE")
  private @Nullable LocalDate until;

  @Option(names = "--rent", paramLabel = "KRONER")
  private @Nullable Integer rent;

  @Option(names = "--rent-since", paramLabel = "DATE")
  private @Nullable LocalDate rentSince;

  @Option(names = "--deposit", paramLabel = "KRONER")
  private @Nullable Integer deposit;

  @Option(names = "--deposit-account")
  private boolean account;

  @Option(names = "--guarantee", paramLabel = "KRONER")
  private @Nullable Integer guarantee;

  @Option(names = "--advance", paramLabel = "KRONER")
  private @Nullable Integer advance;

  @Option(names = "--other-payments", paramLabel = "TEXT")
  private String other = "";

  @Option(names = "--no-termination")
  private boolean noTermination;

  @Option(names = "--disadvantaged")
  private boolean disadvantaged;

  @Option(names = "--exceptions", split = ",", paramLabel = "EXCEPTION")
  private Set<AgreedException> exceptions = EnumSet.noneOf(AgreedException.class);

  @Option(names = "--reason", paramLabel = "TEXT")
  private @Nullable String reason;

  @Option(names = "--weighty-reason", paramLabel = "TEXT")
  private @Nullable String weighty;

  @Option(names = "--earlier-short", paramLabel = "NUMBER")
  private int earlierShort;

  @Option(names = "--landlord-lives-in")
  private boolean landlordLivesIn;

  @Option(names = "--holiday-home")
  private boolean holidayHome;

  @Option(names = "--room")
  private boolean room;

  @Option(names = "--notice", paramLabel = "DATE")
  private @Nullable LocalDate notice;

  @Option(names = "--notice-by", paramLabel = "tenant|landlord")
  private TenancyFacts.@Nullable Party noticeBy;

  @Option(names = "--protested", paramLabel = "DATE")
  private @Nullable LocalDate protested;

  @Option(names = "--moving-demanded", paramLabel = "DATE")
  private @Nullable LocalDate movingDemanded;

  /// The first option whose number cannot be; null when all can.
  @Nullable String impossible() {
    if (rent != null && rent <= 0) {
      return "--rent";
    }
    if (negative(deposit)) {
      return "--deposit";
    }
    if (negative(guarantee)) {
      return "--guarantee";
    }
    if (negative(advance)) {
      return "--advance";
    }
    return earlierShort < 0 ? "--earlier-short" : null;
  }

  private static boolean negative(@Nullable Integer kroner) {
    return kroner != null && kroner < 0;
  }

  /// Whether only one of a notice's two facts is given.
  boolean halfANotice() {
    return (notice == null) != (noticeBy == null);
  }

  /// Whether there is enough to judge: when the lease begins.
  boolean enough() {
    return from != null && (term != TermGiven.FIXED || until != null);
  }

  /// A lease with an end is for a fixed term unless something else is said.
  TenancyFacts facts() {
    boolean fixed = term == null ? until != null : term == TermGiven.FIXED;
    return new TenancyFacts(
        new TenancyFacts.Period(fixed, signed, from, until),
        new TenancyFacts.Money(rent, rentSince, deposit, guarantee, account, advance, other),
        new TenancyFacts.Agreed(
            noTermination,
            disadvantaged,
            exceptions,
            reason,
            weighty,
            earlierShort,
            landlordLivesIn,
            holidayHome,
            room),
        new TenancyFacts.Leaving(notice, noticeBy, protested, movingDemanded, false));
  }
}
