package no.husrom.plan.ui.chart.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.StatusChange;
import no.husrom.kit.tape.TapeRow;
import no.husrom.kit.tape.TapeRow.Bar;
import no.husrom.lease.Lease;
import no.husrom.plan.Placement;
import no.husrom.plan.keep.Pin;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.words.Names;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// Makes the rows of a year: each dwelling's leases, placements, turnarounds and gaps, and each
/// unit that a measure can give.
public final class YearRows {
  private final Texts texts;
  private final Names names;
  private final Year year;
  private final Bars bars;
  private final Map<String, DwellingOffer> offers = new HashMap<>();

  public YearRows(Texts texts, Names names, Year year) {
    this.texts = texts;
    this.names = names;
    this.year = year;
    bars = new Bars(texts, names);
    year.problem().dwellings().forEach(offer -> offers.put(offer.id(), offer));
  }

  public List<ChartRow> all() {
    List<ChartRow> rows = new ArrayList<>();
    year.basis().registers().dwellings().stream()
        .filter(Dwelling::lettable)
        .map(this::dwelling)
        .forEach(rows::add);
    year.problem().measures().forEach(measure -> units(measure, rows));
    return rows;
  }

  private ChartRow dwelling(Dwelling d) {
    List<Bar> all = year.closed(d.id()) ? closed(d.id()) : bars(d);
    String district = d.surroundings().district();
    return new ChartRow(
        d.id(),
        d.size().bedrooms(),
        d.size().area(),
        district == null ? "" : district,
        false,
        touched(all),
        free(all),
        new TapeRow(d.id(), names.target(d.id()), detail(d, district), all));
  }

  private String detail(Dwelling d, @Nullable String district) {
    List<String> facts = new ArrayList<>();
    facts.add(texts.say("row.bedrooms", d.size().bedrooms()));
    if (d.size().area() != null) {
      facts.add(texts.formats().area(d.size().area()));
    }
    if (district != null) {
      facts.add(district);
    }
    return String.join(" · ", facts);
  }

  private static boolean touched(List<Bar> all) {
    return all.stream().anyMatch(bar -> Bars.household(bar.id()) != null);
  }

  private static @Nullable LocalDate free(List<Bar> all) {
    return all.stream()
        .filter(bar -> bar.ink().equals(BarKind.FREE.ink()))
        .map(Bar::from)
        .findFirst()
        .orElse(null);
  }

  private List<Bar> closed(String dwelling) {
    return List.of(bars.unavailable(dwelling, year.first(), null));
  }

  private List<Bar> bars(Dwelling d) {
    List<Bar> taken = new ArrayList<>();
    for (Lease lease : year.basis().tenancies().ofDwelling(d.id(), year.first())) {
      LocalDate until = year.until(lease);
      if (until == null || until.isAfter(lease.starts())) {
        taken.add(bars.lease(lease, until));
      }
    }
    for (Placement placement : year.placements(d.id())) {
      taken.add(bars.placement(placement));
    }
    closures(d, taken);
    LocalDate opens = d.availableFrom();
    if (opens != null && opens.isAfter(year.first()) && taken.isEmpty()) {
      taken.add(bars.unavailable(d.id(), year.first(), opens));
    }
    taken.sort(Comparator.comparing(Bar::from));
    List<Bar> all = filled(d.id(), taken);
    for (Pin pin : year.newPins(d.id())) {
      all.add(bars.decided(pin, year.plan().starts()));
    }
    return all;
  }

  /// The times in the year in which the municipality does not have it to let.
  private void closures(Dwelling d, List<Bar> taken) {
    LocalDate leasedIn = d.holding().leasedInUntil();
    if (leasedIn != null && leasedIn.isBefore(year.last())) {
      taken.add(bars.unavailable(d.id(), leasedIn.plusDays(1), null));
    }
    List<StatusChange> statuses = d.statuses();
    for (int i = 0; i < statuses.size(); i++) {
      LocalDate from = statuses.get(i).from();
      LocalDate until = i + 1 < statuses.size() ? statuses.get(i + 1).from() : null;
      boolean seen = !from.isAfter(year.last()) && (until == null || until.isAfter(year.first()));
      if (!statuses.get(i).status().plannable() && seen) {
        taken.add(bars.unavailable(d.id(), from, until));
      }
    }
  }

  /// With turnarounds and gaps between those who have it.
  private List<Bar> filled(String dwelling, List<Bar> taken) {
    List<Bar> all = new ArrayList<>();
    LocalDate open = year.first();
    boolean used = false;
    LocalDate end = year.last().plusDays(1);
    for (Bar bar : taken) {
      if (bar.from().isAfter(open)) {
        gap(dwelling, open, bar.from(), used, all);
      }
      all.add(bar);
      LocalDate until = bar.until();
      used = !bar.ink().equals(BarKind.UNAVAILABLE.ink());
      open = until == null ? end : until.isAfter(open) ? until : open;
    }
    if (open.isBefore(end)) {
      gap(dwelling, open, end, used, all);
    }
    return all;
  }

  private void gap(String dwelling, LocalDate from, LocalDate until, boolean used, List<Bar> all) {
    LocalDate ready = from;
    if (used) {
      LocalDate worked = from.plusDays(turnaround(dwelling));
      ready = worked.isBefore(until) ? worked : until;
      if (ready.isAfter(from)) {
        all.add(bars.turnaround(dwelling, from, ready));
      }
    }
    if (ready.isBefore(until)) {
      all.add(bars.free(dwelling, ready, until));
    }
  }

  private int turnaround(String dwelling) {
    DwellingOffer offer = offers.get(dwelling);
    int days = year.problem().norms().turnaroundDays();
    return offer == null ? days : days + offer.turnaroundExtraDays();
  }

  /// A row for each unit the plan opens, and one more while there are units left.
  private void units(MeasureOffer measure, List<ChartRow> rows) {
    int number = 0;
    for (Placement placement : year.placements(measure.id())) {
      number++;
      rows.add(unit(measure, number, bars.placement(placement)));
    }
    if (number < measure.units()) {
      number++;
      LocalDate opens = year.plan().starts().plusDays(measure.leadDays());
      LocalDate end = year.last().plusDays(1);
      if (opens.isBefore(end)) {
        rows.add(unit(measure, number, bars.free(measure.id(), opens, end)));
      }
    }
  }

  private ChartRow unit(MeasureOffer measure, int number, Bar bar) {
    List<Bar> all = new ArrayList<>(List.of(bar));
    boolean open = bar.ink().equals(BarKind.FREE.ink());
    if (open) {
      year.newPins(measure.id()).forEach(pin -> all.add(bars.decided(pin, bar.from())));
    }
    String area = measure.area();
    return new ChartRow(
        measure.id(),
        measure.bedrooms(),
        null,
        area == null ? "" : area,
        true,
        touched(all),
        free(all),
        new TapeRow(
            ChartRow.unitId(measure.id(), number),
            names.target(measure.id()),
            texts.say("row.unit", measure.bedrooms(), number, measure.units()),
            all));
  }
}
