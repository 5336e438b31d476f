package no.husrom.measure.ladder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.Status;
import no.husrom.household.Household;
import no.husrom.household.allowance.Estimator;
import no.husrom.household.need.HouseholdSize;
import no.husrom.lease.Lease;
import no.husrom.lease.law.LeaseFacts;
import no.husrom.lease.law.LeaseLawStore;
import no.husrom.register.Registers;
import no.husrom.rule.instrument.Facts;
import no.husrom.rule.instrument.Screening;
import no.husrom.rule.instrument.Yardsticks;
import no.husrom.rule.rate.RateBook;
import no.husrom.rule.tenancy.TenancyLaw;
import org.jspecify.annotations.Nullable;

/// Every household that has not left, on its ladder on a day.
public record LadderReport(LocalDate day, List<LadderRow> rows) {
  private static final Set<Status> TENANTED = EnumSet.of(Status.LET, Status.NOTICE_GIVEN);

  public LadderReport {
    rows = List.copyOf(rows);
  }

  /// @throws no.husrom.rule.rate.MissingRateException when a rate is not known of that day
  public static LadderReport of(
      Registers registers, Map<String, Ladder> ladders, RateBook book, LocalDate day) {
    Map<String, Lease> leases = livedOn(registers, book, day);
    Estimator estimator = new Estimator(book, registers.office().municipalityNumber());
    return new LadderReport(
        day,
        registers.households().stream()
            .filter(h -> !h.state().gone())
            .map(
                h ->
                    row(
                        registers,
                        h,
                        leases.get(h.id()),
                        ladders.getOrDefault(h.id(), Ladder.empty(h.id())),
                        book,
                        estimator,
                        day))
            .toList());
  }

  /// The lease each household lives on: the one that began last, of those that run and those whose
  /// term is over while the household stays and the dwelling is not said to be free.
  private static Map<String, Lease> livedOn(Registers registers, RateBook book, LocalDate day) {
    LeaseFacts facts =
        new LeaseFacts(
            new TenancyLaw(book), registers.leases(), LeaseLawStore.gone(registers.households()));
    Map<String, Lease> livedOn = new HashMap<>();
    registers.leases().stream()
        .filter(l -> l.runsOn(day) || facts.staysOn(day, l) && !saidToBeFree(registers, l, day))
        .sorted(Comparator.comparing(Lease::starts))
        .forEach(lease -> livedOn.put(lease.householdId(), lease));
    return livedOn;
  }

  private static boolean saidToBeFree(Registers registers, Lease lease, LocalDate day) {
    return registers
        .dwelling(lease.dwellingId())
        .flatMap(dwelling -> dwelling.statusOn(day))
        .filter(said -> !TENANTED.contains(said.status()))
        .isPresent();
  }

  private static LadderRow row(
      Registers registers,
      Household household,
      @Nullable Lease lease,
      Ladder ladder,
      RateBook book,
      Estimator estimator,
      LocalDate day) {
    Dwelling home = lease == null ? null : registers.dwelling(lease.dwellingId()).orElse(null);
    HouseholdSize size = HouseholdSize.on(day, household, registers.office().norm());
    Yardsticks sticks = Yardsticks.on(day, book, size.bedrooms());
    Known known = new Known(household, home, size, registers.office().rentShare(), estimator, day);
    Facts facts = known.facts();
    return new LadderRow(
        household, size, lease, home, facts, sticks, Screening.of(facts, sticks), ladder);
  }

  /// Those who could own or rent privately and have not been tried, each with the dwelling it would
  /// free.
  public List<LadderRow> untested() {
    return rows.stream().filter(row -> !row.untestedWaysOut().isEmpty()).toList();
  }
}
