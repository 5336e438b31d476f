package no.husrom.demo;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.husrom.demo.Lot.Use;
import no.husrom.demo.source.DemoIds;
import no.husrom.demo.source.DemoYear;
import no.husrom.demo.source.Stream;
import no.husrom.demo.source.Stream.Kind;
import no.husrom.demo.source.Words;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingKind;
import no.husrom.household.AreaWishes;
import no.husrom.household.Category;
import no.husrom.household.Household;
import no.husrom.household.LegalGround;
import no.husrom.household.Member;
import no.husrom.household.Needs;
import no.husrom.household.Secrecy;
import no.husrom.household.State;
import no.husrom.household.stay.Stay;
import no.husrom.lease.Lease;
import no.husrom.lease.Notice;
import no.husrom.lease.Occupancy;
import no.husrom.lease.Particulars;
import no.husrom.lease.Security;
import no.husrom.lease.Statements;
import no.husrom.lease.Term;
import no.husrom.rule.tenancy.AgreedException;

/// Draws the households that live in the dwellings, and their leases.
final class Tenants {
  /// Who lives in a dwelling with 0, 1, 2 … bedrooms, and how often of a hundred.
  private static final List<List<String>> FAMILIES =
      List.of(
          List.of("A"),
          List.of("A", "AP", "AC"),
          List.of("AC", "APC", "A", "AP", "APCC"),
          List.of("APCC", "APCCC", "ACC", "APC", "AP"),
          List.of("APCCCC", "APCCC", "ACCC", "APCCCCC"),
          List.of("APCCCCC", "APCCCCG"));

  private static final int[][] OFTEN = {
    {100}, {80, 12, 8}, {32, 28, 18, 12, 10}, {36, 22, 22, 12, 8}, {35, 35, 18, 12}, {60, 40}
  };

  private final DemoYear year;
  private final long seed;
  private final Words words;
  private final DemoIds ids;
  private final People people;
  private final Applications applications;

  Tenants(DemoYear year, long seed, Words words, DemoSize size) {
    this.year = year;
    this.seed = seed;
    this.words = words;
    this.ids = new DemoIds(size.digits);
    this.people = new People(year);
    this.applications = new Applications(year, seed);
  }

  /// The household in a dwelling; its number follows those who wait.
  Household household(int number, Lot lot, Tenancy tenancy) {
    Stream draw = new Stream(seed, Kind.TENANT, lot.number());
    List<Member> members = members(draw, lot);
    boolean settledLately = tenancy.starts().isAfter(year.start().minusYears(5));
    boolean refugee = lot.use() == Use.ENDING_FAMILY || settledLately && draw.chance(60);
    boolean wheelchair = lot.wheelchair() && draw.chance(70);
    int file = draw.between(10, 240);
    return new Household(
        ids.household(number),
        0,
        words.word("label.case", String.valueOf(tenancy.starts().getYear()), file, members.size()),
        refugee ? Category.REFUGEE : Category.SITTING_TENANT,
        refugee ? ground(draw) : null,
        refugee ? State.FOLLOW_UP : State.SETTLED,
        null,
        null,
        refugee ? tenancy.starts() : null,
        members,
        null,
        new Needs(
            wheelchair, wheelchair, lot.building().kind() == DwellingKind.SHARED_HOUSE, false),
        AreaWishes.NONE,
        People.economy(draw, members, null),
        applications.moved(lot.number(), tenancy.starts(), refugee, wheelchair),
        Stay.UNKNOWN,
        Household.ORDINARY_WEIGHT,
        Secrecy.NONE,
        draw.chance(25) ? null : year.known().minusDays(draw.between(20, 700)),
        lot.use() == Use.ENDING_FAMILY ? words.word("note.reunion") : "",
        Map.of());
  }

  List<Member> members(Stream draw, Lot lot) {
    int rooms = Math.min(lot.bedrooms(), FAMILIES.size() - 1);
    String letters = FAMILIES.get(rooms).get(draw.weighted(OFTEN[rooms]));
    boolean alone = lot.building().kind() == DwellingKind.SHARED_HOUSE;
    LocalDate expected = year.day(draw.between(4, 9), draw.between(1, 28));
    return people.draw(
        draw, lot.use() == Use.ENDING_FAMILY ? "Apcc" : alone ? "A" : letters, expected);
  }

  static LegalGround ground(Stream draw) {
    return List.of(
            LegalGround.COLLECTIVE_PROTECTION,
            LegalGround.ASYLUM,
            LegalGround.RESETTLEMENT,
            LegalGround.HUMANITARIAN)
        .get(draw.weighted(50, 22, 23, 5));
  }

  /// What was told of § 11-1, and for most leases a rent that followed the index at New Year.
  private Particulars particulars(Lot lot, Tenancy tenancy) {
    LocalDate newYear = LocalDate.of(year.known().getYear(), 1, 1);
    boolean adjusted = lot.number() % 5 < 3 && !tenancy.starts().plusYears(1).isAfter(newYear);
    Set<AgreedException> told = EnumSet.of(AgreedException.OTHERS_BY_APPROVAL);
    if (lot.use() == Use.SHORT) {
      told.add(AgreedException.SHORT_TERM);
    }
    return new Particulars(
        adjusted ? newYear : null, null, "", told, null, false, false, false, null, null);
  }

  Lease lease(int number, Household household, Lot lot, Tenancy tenancy, Dwelling dwelling) {
    Stream draw = new Stream(seed, Kind.LEASE, -lot.number());
    Integer now = dwelling.rent().perMonth();
    int rent = (now == null ? 9_000 : now) * draw.between(93, 100) / 10_000 * 100;
    LocalDate notice = tenancy.noticeOn();
    boolean fixed = tenancy.term() == Term.FIXED;
    boolean deposit = draw.chance(55);
    return new Lease(
        ids.lease(number),
        0,
        household.id(),
        new Occupancy(dwelling.id(), tenancy.starts(), tenancy.ends()),
        tenancy.term(),
        draw.chance(8) ? null : tenancy.starts().minusDays(draw.between(1, 12)),
        rent,
        deposit
            ? new Security(3 * rent, null, words.word("account", draw.between(100, 899)))
            : new Security(null, draw.chance(85) ? 3 * rent : null, null),
        new Statements(
            draw.chance(92),
            fixed && draw.chance(90),
            lot.use() == Use.SHORT ? words.word("short.term") : null),
        particulars(lot, tenancy),
        notice == null ? null : new Notice(notice, Notice.By.TENANT),
        lot.use() != Use.SHORT && lot.use() != Use.ENDING_BACK,
        draw.chance(5) ? words.word("note.unpaid") : "",
        Map.of());
  }
}
