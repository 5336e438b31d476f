package no.husrom.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.husrom.demo.Lot.Building;
import no.husrom.demo.Lot.Use;
import no.husrom.demo.source.DemoIds;
import no.husrom.demo.source.DemoYear;
import no.husrom.demo.source.Stream;
import no.husrom.demo.source.Stream.Kind;
import no.husrom.demo.source.Words;
import no.husrom.dwelling.Access;
import no.husrom.dwelling.Address;
import no.husrom.dwelling.Approval;
import no.husrom.dwelling.Disposal;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingKind;
import no.husrom.dwelling.Holding;
import no.husrom.dwelling.Meters;
import no.husrom.dwelling.Rent;
import no.husrom.dwelling.Size;
import no.husrom.dwelling.Status;
import no.husrom.dwelling.StatusChange;
import no.husrom.dwelling.Surroundings;
import no.husrom.dwelling.letting.Letting;
import org.jspecify.annotations.Nullable;

/// Draws the facts of dwellings; on some a fact is missing, as in any office's sheets.
final class Dwellings {
  private static final int[] AREA = {32, 38, 56, 74, 98, 126, 150};

  private final DemoYear year;
  private final long seed;
  private final Words words;
  private final DemoIds ids;
  private final boolean small;

  Dwellings(DemoYear year, long seed, Words words, DemoSize size) {
    this.year = year;
    this.seed = seed;
    this.words = words;
    this.ids = new DemoIds(size.digits);
    this.small = size == DemoSize.SMALL;
  }

  Dwelling draw(Lot lot, @Nullable Tenancy tenancy, @Nullable Before before) {
    Stream draw = new Stream(seed, Kind.DWELLING, lot.number());
    Building building = lot.building();
    boolean room = building.house() != null && lot.use() != Use.HOUSE;
    DwellingKind kind = room ? DwellingKind.ROOM : building.kind();
    Size size = size(draw, lot, room);
    Access access = access(draw, lot);
    Holding holding = holding(draw, lot, tenancy);
    Rent rent = rent(draw, lot, kind);
    return new Dwelling(
        ids.dwelling(lot.number()),
        0,
        address(lot),
        kind,
        room && building.house() != null ? ids.dwelling(building.house()) : null,
        size,
        access,
        holding,
        rent,
        availableFrom(draw, lot),
        surroundings(draw, building),
        meters(draw, lot),
        approval(draw, kind, building),
        Letting.ORDINARY,
        draw.chance(12) ? null : year.known().minusDays(draw.between(10, 500)),
        note(lot, kind),
        history(before, statuses(draw, lot, tenancy)),
        draw.chance(20) ? fields(draw) : Map.of());
  }

  /// What the dwellings of a building share is drawn from one stream.
  private Stream ofBuilding(Building building) {
    return new Stream(seed, Kind.BUILDING, -building.number());
  }

  private Address address(Lot lot) {
    Stream draw = ofBuilding(lot.building());
    return new Address(
        lot.street(),
        words.word("postcode"),
        words.word("town"),
        words.word("municipality.number"),
        lot.unitNumber().isEmpty() ? null : lot.unitNumber(),
        draw.between(4, 140) + "/" + draw.between(2, 600));
  }

  private static Size size(Stream draw, Lot lot, boolean room) {
    boolean house = lot.building().kind() == DwellingKind.DETACHED;
    int less = lot.building().kind() == DwellingKind.BEDSIT ? 12 : 0;
    int area = room ? draw.between(11, 16) : AREA[lot.bedrooms()] - less + draw.between(-3, 9);
    return new Size(
        lot.bedrooms(),
        draw.chance(10) ? null : room ? 1 : Math.max(1, lot.bedrooms() + 1),
        draw.chance(12) ? null : new BigDecimal(area + (house ? 12 : 0)).setScale(1),
        lot.floor());
  }

  private static Access access(Stream draw, Lot lot) {
    if (!lot.wheelchair() && draw.chance(8)) {
      return Access.UNKNOWN;
    }
    Boolean lift = lot.building().lift();
    boolean reached = lot.floor() == 1 && draw.chance(60) || Boolean.TRUE.equals(lift);
    return new Access(
        lift,
        reached || lot.wheelchair(),
        lot.wheelchair(),
        lot.wheelchair() && lot.building().kind() == DwellingKind.CARE);
  }

  private Holding holding(Stream draw, Lot lot, @Nullable Tenancy tenancy) {
    Disposal disposal = lot.building().disposal();
    if (disposal == Disposal.PRIVATE_RIGHT) {
      return new Holding(
          disposal, ofBuilding(lot.building()).of(words.list("owner.private")), null, null, null);
    }
    if (disposal != Disposal.LEASED_IN) {
      return new Holding(disposal, words.word("municipality"), null, null, null);
    }
    LocalDate from = year.start().minusDays(draw.between(1100, 1800)).withDayOfMonth(1);
    LocalDate back = lot.use() == Use.ENDING_BACK && tenancy != null ? tenancy.ends() : null;
    LocalDate until = back != null ? back : year.endOf(12).plusYears(draw.between(2, 5));
    int price = 100 * (78 + 24 * lot.bedrooms() + draw.between(0, 12));
    return new Holding(
        disposal, ofBuilding(lot.building()).of(words.list("owner.leased")), from, until, price);
  }

  /// 6,800 and 2,100 for each bedroom, more or less by the building and the dwelling.
  private Rent rent(Stream draw, Lot lot, DwellingKind kind) {
    if (lot.use() == Use.HOUSE) {
      return Rent.UNKNOWN;
    }
    int place = ofBuilding(lot.building()).between(93, 105);
    int base = kind == DwellingKind.ROOM ? 5_400 : 6_600 + 2_000 * lot.bedrooms();
    int perMonth = base * place / 100 * draw.between(95, 106) / 10_000 * 100;
    boolean included = kind == DwellingKind.ROOM || kind == DwellingKind.BEDSIT;
    return new Rent(
        perMonth, included ? 600 : null, null, draw.chance(40) ? 250 : null, included ? 299 : null);
  }

  private @Nullable LocalDate availableFrom(Stream draw, Lot lot) {
    return switch (lot.use()) {
      case READY, RESERVED -> year.known().minusDays(draw.between(2, 25));
      case MAINTENANCE -> year.day(draw.between(1, 3), draw.between(1, 28));
      case PLANNED -> lot.month() == null ? null : year.day(lot.month(), 1);
      case LET, ENDING, ENDING_FAMILY, ENDING_BACK, SHORT -> null;
      case NOTICE, UNAVAILABLE, DISCONTINUED, HOUSE -> null;
    };
  }

  private Surroundings surroundings(Stream draw, Building building) {
    String district = building.district();
    List<String> schools =
        small
            ? words.list("district." + district)
            : List.of(words.word("primary", district), words.word("secondary", district));
    boolean known = draw.chance(88);
    return new Surroundings(
        district,
        building.name(),
        known ? schools.getFirst() : null,
        known ? schools.getLast() : null);
  }

  private static Meters meters(Stream draw, Lot lot) {
    if (lot.use() == Use.PLANNED || draw.chance(18)) {
      return Meters.UNKNOWN;
    }
    String water = draw.chance(30) ? "V" + draw.between(10_000, 99_999) : null;
    return new Meters(
        String.format(Locale.ROOT, "%08d", draw.between(10_000_000, 79_999_999)), water);
  }

  private static Approval approval(Stream draw, DwellingKind kind, Building building) {
    boolean foreign = building.disposal() == Disposal.LEASED_IN;
    if (draw.chance(foreign ? 35 : 8)) {
      return Approval.UNKNOWN;
    }
    boolean own = kind != DwellingKind.ROOM;
    return new Approval(true, own, own && (kind != DwellingKind.BEDSIT || draw.chance(70)));
  }

  private String note(Lot lot, DwellingKind kind) {
    return switch (lot.use()) {
      case HOUSE -> words.word("note.shared");
      case PLANNED -> words.word("note.planned." + kind);
      default -> "";
    };
  }

  private List<StatusChange> statuses(Stream draw, Lot lot, @Nullable Tenancy tenancy) {
    LocalDate lately = year.known().minusDays(draw.between(2, 60));
    LocalDate given = tenancy == null ? null : tenancy.noticeOn();
    return switch (lot.use()) {
      case PLANNED, HOUSE -> List.of();
      case NOTICE -> status(given == null ? lately : given, Status.NOTICE_GIVEN, "status.notice");
      case READY -> status(lately, Status.READY, "status.ready");
      case MAINTENANCE -> status(lately, Status.MAINTENANCE, "status.maintenance");
      case RESERVED -> status(lately, Status.RESERVED, "status.reserved");
      case UNAVAILABLE -> status(lately, Status.UNAVAILABLE, "status.unavailable");
      case DISCONTINUED -> status(lately, Status.DISCONTINUED, "status.discontinued");
      case LET, ENDING, ENDING_FAMILY, ENDING_BACK, SHORT ->
          List.of(new StatusChange(tenancy == null ? lately : tenancy.starts(), Status.LET, ""));
    };
  }

  private List<StatusChange> history(@Nullable Before before, List<StatusChange> now) {
    if (before == null) {
      return now;
    }
    List<StatusChange> all = new ArrayList<>(before.statuses(words));
    all.addAll(now);
    return all;
  }

  private List<StatusChange> status(LocalDate from, Status status, String why) {
    return List.of(new StatusChange(from, status, words.word(why)));
  }

  private Map<String, String> fields(Stream draw) {
    return Map.of(
        words.word("note.keys"),
        String.valueOf(draw.between(1, 60)),
        words.word("note.fire"),
        year.known().minusDays(draw.between(30, 700)).toString());
  }
}
