package no.husrom.report.reckon;

import static no.husrom.report.Figure.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.husrom.dwelling.Disposal;
import no.husrom.dwelling.Dwelling;
import no.husrom.household.Category;
import no.husrom.household.Household;
import no.husrom.household.queue.Application;
import no.husrom.household.queue.Group;
import no.husrom.lease.Lease;
import no.husrom.report.Figure;
import no.husrom.report.Report.Section;
import no.husrom.report.Row.OfDwelling;
import no.husrom.report.Row.OfHousehold;
import no.husrom.report.Row.OfLease;
import no.husrom.report.Source;
import org.jspecify.annotations.Nullable;

/// KOSTRA form 13, by Statistics Norway's definitions (municipal dwellings, 17 June 2024). Days of
/// leases, applications and decisions are those registered, so that a year gone by is counted as it
/// was.
final class KostraFigures {
  private static final int LONG_MONTHS = 3;

  private final Tenure tenure;
  private final int year;
  private final LocalDate day;

  KostraFigures(Tenure tenure, int year, LocalDate day) {
    this.tenure = tenure;
    this.year = year;
    this.day = day;
  }

  List<Section> sections() {
    return List.of(
        new Section("stock", stock()),
        new Section("applicants", applicants()),
        new Section("waiting", waiting()),
        new Section("temporary", temporary()),
        new Section("contracts", contracts()));
  }

  private List<Figure> stock() {
    List<Dwelling> stock = tenure.stockOn(day);
    List<Figure> figures = new ArrayList<>();
    figures.add(dwellings("stock", stock, _ -> true));
    for (Disposal disposal : Disposal.values()) {
      Predicate<Dwelling> held = d -> d.holding().disposal() == disposal;
      if (disposal != Disposal.PLANNED || stock.stream().anyMatch(held)) {
        figures.add(dwellings("stock." + disposal, stock, held));
      }
    }
    figures.add(
        dwellings("stock.wheelchair", stock, d -> Boolean.TRUE.equals(d.access().wheelchair())));
    figures.add(dwellings("stock.wheelchairUnknown", stock, d -> d.access().wheelchair() == null));
    return figures;
  }

  private Figure dwellings(String key, List<Dwelling> stock, Predicate<Dwelling> which) {
    List<OfDwelling> rows = stock.stream().filter(which).map(d -> tenure.row(d, null)).toList();
    return count(key, Source.SSB, OfDwelling.COLUMNS, rows);
  }

  private List<Figure> applicants() {
    List<Figure> figures = new ArrayList<>();
    figures.add(
        households(
            "applicants",
            h ->
                Days.within(h.application().appliedOn(), year, day)
                    && !h.application().livedMunicipal()));
    figures.add(households("movedIn", h -> newLease(h) != null));
    figures.add(
        households(
            "movedIn.refugees", h -> newLease(h) != null && h.category() == Category.REFUGEE));
    for (Group group : Group.values()) {
      figures.add(
          households(
              "movedIn." + group,
              h -> newLease(h) != null && h.application().groups().contains(group)));
    }
    return figures;
  }

  /// The first day of the lease by which the household moved in as new in the year: it did not live
  /// in a municipal dwelling when it applied, and the lease is no renewal and no swap.
  private @Nullable LocalDate newLease(Household household) {
    Application application = household.application();
    if (application.livedMunicipal()) {
      return null;
    }
    LocalDate applied = application.appliedOn();
    Lease before = null;
    for (Lease lease : tenure.ofHousehold(household.id())) {
      LocalDate ended = before == null ? null : tenure.endOf(before);
      boolean again = before == null || applied != null && ended != null && ended.isBefore(applied);
      if (again && Days.within(lease.starts(), year, day)) {
        return lease.starts();
      }
      before = lease;
    }
    return null;
  }

  private List<Figure> waiting() {
    return List.of(
        households("waiting", this::waits),
        households("waiting.adapted", h -> waits(h) && isAdapted(h)),
        households(
            "waiting.undated",
            h ->
                h.state().waiting()
                    && h.application().decidedOn() == null
                    && tenure.ofHousehold(h.id()).isEmpty()));
  }

  private static boolean isAdapted(Household household) {
    return household.needs().wheelchair() || household.needs().stepFree();
  }

  /// Whether a new household had a decision by the day, and no lease since.
  private boolean waits(Household household) {
    LocalDate decided = household.application().decidedOn();
    if (decided == null || decided.isAfter(day) || household.application().livedMunicipal()) {
      return false;
    }
    Optional<Lease> got =
        tenure.ofHousehold(household.id()).stream()
            .filter(lease -> !lease.starts().isBefore(decided))
            .findFirst();
    return got.map(lease -> lease.starts().isAfter(day)).orElse(household.state().waiting());
  }

  private List<Figure> temporary() {
    LocalDate limit = day.minusMonths(LONG_MONTHS);
    return List.of(
        temporary("temporary", _ -> true),
        temporary("temporary.long", h -> isBefore(h.application().temporarySince(), limit)),
        temporary("temporary.children", h -> Tenure.children(day, h) > 0),
        temporary("temporary.undated", h -> h.application().temporarySince() == null));
  }

  private static boolean isBefore(@Nullable LocalDate since, LocalDate limit) {
    return since != null && since.isBefore(limit);
  }

  /// Households that live somewhere temporary now and came there by the day, or nobody knows when.
  private Figure temporary(String key, Predicate<Household> which) {
    return households(
        key,
        Source.TEMPORARY,
        h -> {
          LocalDate since = h.application().temporarySince();
          boolean there = since == null || !since.isAfter(day);
          return h.needs().inTemporary() && there && which.test(h);
        });
  }

  private Figure households(String key, Predicate<Household> which) {
    return households(key, Source.SSB, which);
  }

  private Figure households(String key, Source source, Predicate<Household> which) {
    List<OfHousehold> rows =
        tenure.registers().households().stream()
            .filter(which)
            .map(h -> tenure.row(day, h, newLease(h)))
            .toList();
    return count(key, source, OfHousehold.COLUMNS, rows);
  }

  private List<Figure> contracts() {
    List<OfLease> brief =
        tenure.runningOn(day).stream().filter(tenure::isShort).map(tenure::row).toList();
    List<OfLease> guaranteed =
        tenure.registers().leases().stream()
            .filter(lease -> Days.within(lease.starts(), year, day) && isGuaranteed(lease))
            .map(tenure::row)
            .toList();
    return List.of(
        count("shortLeases", Source.TENANCY_ACT, OfLease.COLUMNS, brief),
        count("guarantees", Source.SSB, OfLease.COLUMNS, guaranteed),
        new Figure.Unregistered("municipalAllowance", Source.SSB),
        new Figure.Unregistered("accounts", Source.SSB));
  }

  private static boolean isGuaranteed(Lease lease) {
    Integer guarantee = lease.security().guarantee();
    return guarantee != null && guarantee > 0;
  }
}
