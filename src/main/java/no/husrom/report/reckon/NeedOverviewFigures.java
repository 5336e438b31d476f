package no.husrom.report.reckon;

import static no.husrom.report.Figure.count;
import static no.husrom.report.Figure.sum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import no.husrom.household.Household;
import no.husrom.plan.Balance;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.need.Need;
import no.husrom.plan.need.NeedAssumptions;
import no.husrom.plan.need.NeedKind;
import no.husrom.plan.need.NeedRow;
import no.husrom.plan.supply.Supply;
import no.husrom.plan.supply.SupplyAssumptions;
import no.husrom.plan.supply.SupplyKind;
import no.husrom.plan.supply.SupplyRow;
import no.husrom.report.Figure;
import no.husrom.report.Figure.Tally;
import no.husrom.report.HouseholdShape;
import no.husrom.report.Report.Section;
import no.husrom.report.Row.OfNeed;
import no.husrom.report.Source;

/// The overview of the need for ordinary and adapted dwellings (boligsosial lov § 5): who needs a
/// home within the year, and the net need when the homes expected to be vacated are set off.
final class NeedOverviewFigures {
  private static final Set<SupplyKind> VACATED =
      EnumSet.of(SupplyKind.NOTICE_GIVEN, SupplyKind.LEASE_ENDING);
  private static final Set<SupplyKind> EMPTY =
      EnumSet.of(SupplyKind.VACANT, SupplyKind.RESERVED, SupplyKind.MAINTENANCE);

  private final List<OfNeed> needed = new ArrayList<>();
  private final List<OfNeed> vacated;
  private final List<OfNeed> empty;
  private final List<OfNeed> planned;

  NeedOverviewFigures(Basis basis, Tenure tenure) {
    LocalDate last = basis.time().ends();
    Integer decided = basis.decision().decided();
    int persons = decided == null ? basis.decision().requested() : decided;
    for (NeedRow row : Need.of(basis, persons, NeedAssumptions.PROPOSED).rows()) {
      if (row.certain() && !row.ready().isAfter(last)) {
        needed.add(needed(basis, row));
      }
    }
    int turnaround = basis.registers().office().turnaroundDays();
    List<SupplyRow> supply =
        Supply.of(basis, new SupplyAssumptions(turnaround, new TreeSet<>()), Map.of()).rows();
    vacated = free(tenure, supply, last, VACATED);
    empty = free(tenure, supply, last, EMPTY);
    planned = free(tenure, supply, last, Set.of(SupplyKind.PLANNED));
  }

  private static OfNeed needed(Basis basis, NeedRow row) {
    Household household = basis.household(row.who().id()).orElse(null);
    return new OfNeed(
        row.who().id(),
        household == null ? null : household.label(),
        row.kind(),
        HouseholdShape.of(row.ages()),
        cell(row.who().bedrooms()),
        household == null ? null : household.needs().wheelchair() || household.needs().stepFree(),
        row.ready(),
        1);
  }

  private static List<OfNeed> free(
      Tenure tenure, List<SupplyRow> supply, LocalDate last, Set<SupplyKind> kinds) {
    List<OfNeed> rows = new ArrayList<>();
    for (SupplyRow row : supply) {
      LocalDate from = row.available();
      if (kinds.contains(row.shown()) && from != null && !from.isAfter(last)) {
        rows.add(
            new OfNeed(
                row.dwelling(),
                tenure.address(row.dwelling()),
                row.kind(),
                null,
                cell(row.bedrooms()),
                null,
                from,
                -1));
      }
    }
    return rows;
  }

  private static int cell(int bedrooms) {
    return Math.clamp(bedrooms, 1, Balance.MOST_BEDROOMS);
  }

  List<Section> sections() {
    return List.of(
        new Section("need", List.of(need("need", _ -> true), adapted(), unknown())),
        new Section("needKind", byKind()),
        new Section("needShape", byShape()),
        new Section("needBedrooms", byBedrooms()),
        new Section("net", net()));
  }

  private Figure adapted() {
    return need("need.adapted", row -> Boolean.TRUE.equals(row.adapted()));
  }

  private Figure unknown() {
    return need("need.adaptedUnknown", row -> row.adapted() == null);
  }

  private List<Figure> byKind() {
    List<Figure> figures = new ArrayList<>();
    for (NeedKind kind : NeedKind.values()) {
      figures.add(need("need.kind", row -> row.kind() == kind, kind));
    }
    return figures;
  }

  private List<Figure> byShape() {
    List<Figure> figures = new ArrayList<>();
    for (HouseholdShape shape : HouseholdShape.values()) {
      figures.add(need("need.shape", row -> row.shape() == shape, shape));
    }
    return figures;
  }

  private List<Figure> byBedrooms() {
    List<Figure> figures = new ArrayList<>();
    for (int bedrooms = 1; bedrooms <= Balance.MOST_BEDROOMS; bedrooms++) {
      int each = bedrooms;
      figures.add(need("need.bedrooms", row -> row.bedrooms() == each, each));
    }
    return figures;
  }

  private Figure need(String key, Predicate<OfNeed> which, Object... about) {
    List<OfNeed> rows = needed.stream().filter(which).toList();
    return count(key, Source.SECTION_5, OfNeed.COLUMNS, rows, about);
  }

  private List<Figure> net() {
    List<Figure> figures = new ArrayList<>();
    figures.add(count("net.vacated", Source.NET_NEED, OfNeed.COLUMNS, vacated));
    figures.add(less("net", needed, vacated));
    for (int bedrooms = 1; bedrooms <= Balance.MOST_BEDROOMS; bedrooms++) {
      int each = bedrooms;
      figures.add(less("net.bedrooms", of(needed, each), of(vacated, each), each));
    }
    List<OfNeed> come = new ArrayList<>(empty);
    come.addAll(planned);
    figures.add(count("net.come", Source.OWN, OfNeed.COLUMNS, come));
    return figures;
  }

  private static List<OfNeed> of(List<OfNeed> rows, int bedrooms) {
    return rows.stream().filter(row -> row.bedrooms() == bedrooms).toList();
  }

  private static Figure less(String key, List<OfNeed> needed, List<OfNeed> free, Object... about) {
    List<OfNeed> rows = new ArrayList<>(needed);
    rows.addAll(free);
    return sum(
        key,
        Source.NET_NEED,
        OfNeed.COLUMNS,
        new Tally<>("plusMinus", OfNeed::counts),
        rows,
        about);
  }
}
