package no.husrom.report.reckon;

import static no.husrom.report.Figure.count;
import static no.husrom.report.Figure.sum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import no.husrom.dwelling.Disposal;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.Status;
import no.husrom.dwelling.StatusChange;
import no.husrom.household.Category;
import no.husrom.household.Household;
import no.husrom.household.State;
import no.husrom.measure.Measure;
import no.husrom.measure.MeasureKind;
import no.husrom.measure.ladder.Ladder;
import no.husrom.measure.ladder.LadderReport;
import no.husrom.measure.ladder.LadderRow;
import no.husrom.measure.ladder.Standing;
import no.husrom.office.Decision;
import no.husrom.plan.Plan;
import no.husrom.plan.UsedMeasure;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.need.NeedAssumptions;
import no.husrom.plan.need.PersonCount;
import no.husrom.report.Figure;
import no.husrom.report.Figure.Tally;
import no.husrom.report.Report.Section;
import no.husrom.report.Row.OfDecision;
import no.husrom.report.Row.OfDwelling;
import no.husrom.report.Row.OfHousehold;
import no.husrom.report.Row.OfMeasure;
import no.husrom.report.Source;
import no.husrom.rule.instrument.Instrument;
import no.husrom.rule.rate.MissingRateException;
import org.jspecify.annotations.Nullable;

/// The need report to Husbanken (behovsmelding, due 31 January), as the registers stand today.
final class NeedsReportFigures {
  private static final Set<State> WITH_DWELLING = EnumSet.of(State.RESERVED, State.MOVE_AGREED);

  private final Basis basis;
  private final Tenure tenure;
  private final Map<String, Ladder> ladders;
  private final LocalDate day;
  private final int year;

  NeedsReportFigures(Basis basis, Tenure tenure, Map<String, Ladder> ladders) {
    this.ladders = ladders;
    this.basis = basis;
    this.tenure = tenure;
    this.day = basis.day();
    this.year = basis.year();
  }

  List<Section> sections() {
    return List.of(
        new Section("startLoan", startLoan()),
        new Section("planned", planned()),
        new Section("empty", empty()),
        new Section("families", families()),
        new Section("refugees", refugees()));
  }

  /// Those who have applied, and those for whom the screening says it is possible; how much they
  /// would borrow is the municipality's to say.
  private List<Figure> startLoan() {
    return List.of(
        households("startLoan.applied", this::hasApplied),
        possible(),
        new Figure.Unregistered("startLoan.kroner", Source.HUSBANKEN));
  }

  private boolean hasApplied(Household household) {
    Ladder ladder = ladders.get(household.id());
    return !household.state().gone()
        && ladder != null
        && ladder.step(Instrument.START_LOAN).standing() == Standing.APPLIED;
  }

  /// Nobody can be screened on a day whose rates are not known.
  private Figure possible() {
    Set<String> possible = new HashSet<>();
    try {
      for (LadderRow row : LadderReport.of(basis.registers(), ladders, basis.rates(), day).rows()) {
        if (row.standing(Instrument.START_LOAN) == Standing.POSSIBLE) {
          possible.add(row.household().id());
        }
      }
    } catch (MissingRateException _) {
      return new Figure.Unregistered("startLoan.noRates", Source.HUSBANKEN);
    }
    return households("startLoan.possible", h -> possible.contains(h.id()));
  }

  private List<Figure> planned() {
    List<OfDwelling> dated = new ArrayList<>();
    List<OfDwelling> undated = new ArrayList<>();
    for (Dwelling dwelling : tenure.registers().dwellings()) {
      LocalDate comes = dwelling.availableFrom();
      if (dwelling.holding().disposal() == Disposal.PLANNED) {
        if (comes == null) {
          undated.add(tenure.row(dwelling, null));
        } else if (comes.getYear() == year) {
          dated.add(tenure.row(dwelling, comes));
        }
      }
    }
    return List.of(
        measures(),
        count("planned.dwellings", Source.HUSBANKEN, OfDwelling.COLUMNS, dated),
        count("planned.undated", Source.HUSBANKEN, OfDwelling.COLUMNS, undated));
  }

  private Figure measures() {
    Plan plan = basis.adopted();
    if (plan == null) {
      return new Figure.Unregistered("planned.noPlan", Source.HUSBANKEN);
    }
    List<OfMeasure> rows = new ArrayList<>();
    for (UsedMeasure used : plan.measures()) {
      Measure measure =
          basis.measures().stream()
              .filter(m -> m.id().equals(used.measure()))
              .findFirst()
              .orElse(null);
      rows.add(
          new OfMeasure(
              used.measure(),
              measure == null ? used.measure() : measure.name(),
              measure == null ? MeasureKind.OTHER : measure.kind(),
              measure == null ? 0 : measure.bedrooms(),
              used.from(),
              used.count()));
    }
    return sum(
        "planned.measures",
        Source.HUSBANKEN,
        OfMeasure.COLUMNS,
        new Tally<>("units", OfMeasure::units),
        rows,
        plan.id());
  }

  private List<Figure> empty() {
    List<OfDwelling> ready = new ArrayList<>();
    List<OfDwelling> works = new ArrayList<>();
    List<OfDwelling> other = new ArrayList<>();
    List<OfDwelling> unclear = new ArrayList<>();
    for (Dwelling dwelling : tenure.stockOn(day)) {
      if (!tenure.isLetOn(day, dwelling.id())) {
        switch (Tenure.statusOn(day, dwelling)) {
          case READY -> ready.add(row(dwelling));
          case MAINTENANCE -> works.add(row(dwelling));
          case RESERVED, UNAVAILABLE, DISCONTINUED -> other.add(row(dwelling));
          case LET, NOTICE_GIVEN -> unclear.add(row(dwelling));
          case null -> (tenure.hasStayed(day, dwelling.id()) ? unclear : ready).add(row(dwelling));
        }
      }
    }
    return List.of(
        count("empty.ready", Source.HUSBANKEN, OfDwelling.COLUMNS, ready),
        count("empty.works", Source.HUSBANKEN, OfDwelling.COLUMNS, works),
        count("empty.other", Source.HUSBANKEN, OfDwelling.COLUMNS, other),
        count("empty.unclear", Source.HUSBANKEN, OfDwelling.COLUMNS, unclear));
  }

  private OfDwelling row(Dwelling dwelling) {
    return tenure.row(dwelling, since(dwelling));
  }

  private @Nullable LocalDate since(Dwelling dwelling) {
    return dwelling
        .statusOn(day)
        .filter(change -> change.status() != Status.LET)
        .map(StatusChange::from)
        .orElse(null);
  }

  private List<Figure> families() {
    return List.of(
        households("families", h -> h.state().waiting() && Tenure.children(day, h) > 0),
        households("families.all", h -> h.state().waiting()));
  }

  private List<Figure> refugees() {
    Predicate<Household> coming = h -> h.category() == Category.REFUGEE && h.state().waiting();
    List<Figure> figures = new ArrayList<>();
    for (int each : new int[] {year - 1, year}) {
      figures.add(decided(each));
      figures.add(settled(each));
    }
    figures.add(households("refugees.with", coming.and(h -> WITH_DWELLING.contains(h.state()))));
    figures.add(
        households("refugees.without", coming.and(h -> !WITH_DWELLING.contains(h.state()))));
    return figures;
  }

  private Figure decided(int of) {
    List<OfDecision> rows = new ArrayList<>();
    for (Decision d : basis.decisions()) {
      Integer decided = d.decided();
      if (d.year() == of && decided != null) {
        rows.add(
            new OfDecision(of, d.requested(), decided, d.minors(), d.decidedOn(), d.caseNumber()));
      }
    }
    return sum(
        "refugees.decided",
        Source.DECISION,
        OfDecision.COLUMNS,
        new Tally<>("decided", OfDecision::decided),
        rows,
        String.valueOf(of));
  }

  /// Persons in households that are settled in the year, as the decision counts them.
  private Figure settled(int of) {
    List<OfHousehold> rows =
        new PersonCount(basis, NeedAssumptions.PROPOSED)
            .settledIn(of).stream().map(h -> tenure.row(day, h, h.settledOn())).toList();
    return sum(
        "refugees.settled",
        Source.DECISION,
        OfHousehold.COLUMNS,
        new Tally<>("inDecision", OfHousehold::inDecision),
        rows,
        String.valueOf(of));
  }

  private Figure households(String key, Predicate<Household> which) {
    List<OfHousehold> rows =
        tenure.registers().households().stream()
            .filter(which)
            .map(h -> tenure.row(day, h, null))
            .toList();
    return count(key, Source.HUSBANKEN, OfHousehold.COLUMNS, rows);
  }
}
