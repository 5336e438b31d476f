package no.husrom.rule.tenancy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.husrom.rule.rate.RateBook;
import org.jspecify.annotations.Nullable;

/// The tenancy act applied to a lease: what it finds, and the days it gives.
public record TenancyLaw(RateBook rates) {
  /// How many months before the end the office is warned. Its own ladder, not the law's.
  public static final List<Integer> LADDER = List.of(12, 9, 6, 4);

  /// What the act has to say of the lease on `today`, the heaviest first.
  public List<Finding> findings(TenancyFacts facts, LocalDate today) {
    DateOrder order = DateOrder.of(facts);
    TenancyFacts sound = order.sound();
    List<Finding> found = new ArrayList<>(order.reversed());
    if (facts.period().signedOn() == null) {
      found.add(new Finding.NotSigned());
    }
    found.addAll(entry(sound));
    found.addAll(new LeavingRules(rates, sound, openAnyway(sound)).all(today));
    found.sort(Comparator.comparing(Finding::severity));
    return found;
  }

  /// Whether a fixed term is counted as open-ended because it is shorter than the law allows.
  private boolean openAnyway(TenancyFacts sound) {
    return entry(sound).stream().anyMatch(Finding::opensTheEnd);
  }

  /// Whether it is for a fixed term shorter than § 9-3 lets it be, whatever reason is given.
  public boolean shorterThanTheLaw(TenancyFacts facts) {
    TenancyFacts sound = DateOrder.of(facts).sound();
    LocalDate entered = sound.enteredOn();
    return entered != null && new TermRules(rates, sound, entered).shorter();
  }

  /// What it was allowed to say when it was entered into.
  private List<Finding> entry(TenancyFacts sound) {
    LocalDate entered = sound.enteredOn();
    if (entered == null) {
      return List.of();
    }
    if (Norm.LEAST_TERM.on(entered, rates).isEmpty()) {
      return List.of(new Finding.BeforeTheAct(entered));
    }
    List<Finding> found = new ArrayList<>(new MoneyRules(rates, sound, entered).all());
    found.addAll(new TermRules(rates, sound, entered).all());
    return found;
  }

  /// Every day the act and the ladder give the lease, past ones too, the earliest first.
  public List<ComingDate> dates(TenancyFacts facts) {
    TenancyFacts sound = DateOrder.of(facts).sound();
    boolean open = openAnyway(sound);
    LeavingRules leaving = new LeavingRules(rates, sound, open);
    List<ComingDate> dates = new ArrayList<>();
    LocalDate ends = sound.period().ends();
    if (ends != null) {
      boolean binding = !(sound.period().fixed() && open);
      if (!sound.leaving().replaced()) {
        warnings(dates, sound, ends);
      }
      dates.add(new ComingDate.LeaseEnds(ends, binding));
      if (binding) {
        dates.add(new ComingDate.HandBack(ends));
      }
    }
    leaving
        .lastDayToDemand()
        .filter(last -> !leaving.demandedBy(last))
        .ifPresent(last -> dates.add(new ComingDate.BecomesOpenEnded(last)));
    leaving
        .notice()
        .flatMap(on -> new NoticePeriod(rates).lastDay(on, sound.agreed().roomWithAccess()))
        .ifPresent(last -> dates.add(new ComingDate.NoticeRunsOut(last)));
    leaving.protestBy().ifPresent(last -> dates.add(new ComingDate.ProtestBy(last)));
    leaving.suitBy().ifPresent(last -> dates.add(new ComingDate.SuitBy(last)));
    if (leaving.notice().isEmpty() && !sound.leaving().replaced()) {
      rent(dates, sound, sound.period().fixed() && open ? null : ends);
    }
    dates.sort(Comparator.comparing(ComingDate::day));
    return dates;
  }

  /// The days from `today` on, the earliest first. What may be done about the rent, and could since
  /// a day that is over, may be done today as long as the lease goes on.
  public List<ComingDate> datesFrom(TenancyFacts facts, LocalDate today) {
    List<ComingDate> dates = new ArrayList<>();
    boolean goesOn = goesOn(DateOrder.of(facts).sound(), today);
    for (ComingDate date : dates(facts)) {
      if (!date.day().isBefore(today)) {
        dates.add(date);
      } else if (goesOn) {
        possible(date, today).ifPresent(dates::add);
      }
    }
    dates.sort(Comparator.comparing(ComingDate::day));
    return dates;
  }

  /// Whether the lease runs on `today`, by its term or because it has become open-ended.
  private boolean goesOn(TenancyFacts sound, LocalDate today) {
    boolean open = openAnyway(sound);
    LocalDate ends = sound.period().ends();
    if (ends == null || sound.period().fixed() && open || !today.isAfter(ends)) {
      return true;
    }
    LeavingRules leaving = new LeavingRules(rates, sound, open);
    return leaving
        .lastDayToDemand()
        .filter(last -> today.isAfter(last) && !leaving.demandedBy(last))
        .isPresent();
  }

  /// What may be done today of what could be done since a past day. The common level is not worth
  /// demanding sooner than it can take effect after the last change.
  private Optional<ComingDate> possible(ComingDate past, LocalDate today) {
    if (past instanceof ComingDate.IndexFrom(LocalDate from, LocalDate _)) {
      OptionalInt told = Norm.INDEX_NOTICE.on(today, rates);
      if (told.isPresent()) {
        return Optional.of(new ComingDate.IndexNow(today, from, today.plusMonths(told.getAsInt())));
      }
    } else if (past instanceof ComingDate.CommonRentFrom(LocalDate from, LocalDate effect)) {
      OptionalInt demand = Norm.COMMON_RENT_DEMAND.on(today, rates);
      LocalDate since = later(from, effect.minusMonths(demand.orElse(0)));
      if (demand.isPresent() && since.isBefore(today)) {
        LocalDate demandedNow = later(effect, today.plusMonths(demand.getAsInt()));
        return Optional.of(new ComingDate.CommonRentNow(today, since, demandedNow));
      }
    }
    return Optional.empty();
  }

  private static void warnings(List<ComingDate> dates, TenancyFacts sound, LocalDate ends) {
    for (int months : LADDER) {
      LocalDate day = ends.minusMonths(months);
      LocalDate starts = sound.period().starts();
      if (starts == null || !day.isBefore(starts)) {
        dates.add(new ComingDate.Warning(day, months, ends));
      }
    }
  }

  /// §§ 4-2 and 4-3, until the day the lease ends by itself, null when it does not.
  private void rent(List<ComingDate> dates, TenancyFacts sound, @Nullable LocalDate ends) {
    LocalDate starts = sound.period().starts();
    if (starts == null) {
      return;
    }
    LocalDate fixed = sound.money().rentSince() == null ? starts : sound.money().rentSince();
    OptionalInt interval = Norm.INDEX_INTERVAL.on(fixed, rates);
    OptionalInt told = Norm.INDEX_NOTICE.on(fixed, rates);
    if (interval.isPresent() && told.isPresent()) {
      LocalDate from = fixed.plusMonths(interval.getAsInt());
      if (runsOn(from, ends)) {
        dates.add(new ComingDate.IndexFrom(from, from.minusMonths(told.getAsInt())));
      }
    }
    OptionalInt after = Norm.COMMON_RENT_AFTER.on(starts, rates);
    OptionalInt demand = Norm.COMMON_RENT_DEMAND.on(starts, rates);
    OptionalInt since = Norm.COMMON_RENT_INTERVAL.on(starts, rates);
    if (after.isPresent() && demand.isPresent() && since.isPresent()) {
      LocalDate from = starts.plusMonths(after.getAsInt());
      LocalDate effect =
          later(from.plusMonths(demand.getAsInt()), fixed.plusMonths(since.getAsInt()));
      if (runsOn(effect, ends)) {
        dates.add(new ComingDate.CommonRentFrom(from, effect));
      }
    }
  }

  private static boolean runsOn(LocalDate day, @Nullable LocalDate ends) {
    return ends == null || !day.isAfter(ends);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
