package no.husrom.report.reckon;

import static no.husrom.report.Figure.count;
import static no.husrom.report.Figure.days;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.husrom.checklist.Unit;
import no.husrom.dwelling.Dwelling;
import no.husrom.lease.Lease;
import no.husrom.report.EmptyCause;
import no.husrom.report.Figure;
import no.husrom.report.Report.Section;
import no.husrom.report.Row.OfDwelling;
import no.husrom.report.Row.OfLease;
import no.husrom.report.Row.OfStretch;
import no.husrom.report.Row.OfTurnover;
import no.husrom.report.Source;

/// How fast dwellings come into use again, and how people move on. Turnaround (omløpstid) has one
/// definition: the days a dwelling has no lease between two tenants, from the day after the old
/// lease's last day to the day before the new one's first, counted in the year the new lease
/// starts.
final class ThroughputFigures {
  private final Tenure tenure;
  private final Emptiness emptiness;
  private final LocalDate first;
  private final LocalDate last;

  ThroughputFigures(Tenure tenure, int year, LocalDate last) {
    this.tenure = tenure;
    this.emptiness = new Emptiness(tenure);
    this.first = LocalDate.of(year, 1, 1);
    this.last = last;
  }

  List<Section> sections() {
    List<Emptiness.Turnover> turnovers = emptiness.turnovers(first, last);
    List<OfStretch> stretches =
        turnovers.stream().flatMap(t -> Emptiness.stretches(t.gap()).stream()).toList();
    return List.of(
        new Section("turnaround", List.of(turnaround(turnovers))),
        new Section("turnaroundCause", byCause(stretches)),
        new Section("turnaroundUnit", byUnit(stretches)),
        new Section("vacancy", vacancy()),
        new Section("moves", moves()));
  }

  private static Figure turnaround(List<Emptiness.Turnover> turnovers) {
    List<OfTurnover> rows = turnovers.stream().map(Emptiness.Turnover::row).toList();
    return days("turnaround", Source.OWN, OfTurnover.COLUMNS, OfTurnover::days, rows);
  }

  private static List<Figure> byCause(List<OfStretch> stretches) {
    List<Figure> figures = new ArrayList<>();
    for (EmptyCause cause : EmptyCause.values()) {
      List<OfStretch> rows = stretches.stream().filter(s -> s.cause() == cause).toList();
      figures.add(stretches("turnaround.cause", rows, cause));
    }
    return figures;
  }

  private static List<Figure> byUnit(List<OfStretch> stretches) {
    List<Figure> figures = new ArrayList<>();
    for (Unit unit : List.of(Unit.BU, Unit.EI)) {
      List<OfStretch> rows = stretches.stream().filter(s -> s.unit() == unit).toList();
      figures.add(stretches("turnaround.unit", rows, unit));
    }
    List<OfStretch> nobody = stretches.stream().filter(s -> s.unit() == null).toList();
    figures.add(stretches("turnaround.nobody", nobody));
    return figures;
  }

  private static Figure stretches(String key, List<OfStretch> rows, Object... about) {
    return days(key, Source.OWN, OfStretch.COLUMNS, OfStretch::days, rows, about);
  }

  private List<Figure> vacancy() {
    List<OfStretch> rows = new ArrayList<>();
    List<OfDwelling> unknown = new ArrayList<>();
    List<OfDwelling> now = new ArrayList<>();
    for (Dwelling dwelling : tenure.stockOn(last)) {
      emptiness.gaps(dwelling, first, last).forEach(g -> rows.addAll(Emptiness.stretches(g)));
      if (emptiness.knownFrom(dwelling) == null) {
        unknown.add(tenure.row(dwelling, null));
      }
      if (!tenure.isLetOn(last, dwelling.id())) {
        now.add(tenure.row(dwelling, null));
      }
    }
    return List.of(
        stretches("vacancy", rows),
        count("vacancy.now", Source.OWN, OfDwelling.COLUMNS, now),
        count("vacancy.unknown", Source.OWN, OfDwelling.COLUMNS, unknown));
  }

  private List<Figure> moves() {
    List<OfLease> ended = new ArrayList<>();
    List<OfLease> on = new ArrayList<>();
    List<OfLease> within = new ArrayList<>();
    for (Lease lease : tenure.registers().leases()) {
      LocalDate ends = tenure.endOf(lease);
      if (ends != null && !ends.isBefore(first) && !ends.isAfter(last)) {
        Optional<Lease> next = next(lease);
        boolean renewed = next.filter(n -> n.dwellingId().equals(lease.dwellingId())).isPresent();
        if (!renewed) {
          ended.add(tenure.row(lease));
          (next.isPresent() ? within : on).add(tenure.row(lease));
        }
      }
    }
    return List.of(
        days("leases", Source.OWN, OfLease.COLUMNS, ThroughputFigures::length, ended),
        count("moves.on", Source.OWN, OfLease.COLUMNS, on),
        count("moves.within", Source.OWN, OfLease.COLUMNS, within),
        new Figure.Unregistered("moves.where", Source.OWN));
  }

  private static int length(OfLease lease) {
    Integer days = lease.days();
    return days == null ? 0 : days;
  }

  /// The household's next lease.
  private Optional<Lease> next(Lease lease) {
    return tenure.ofHousehold(lease.householdId()).stream()
        .filter(other -> other.starts().isAfter(lease.starts()))
        .findFirst();
  }
}
