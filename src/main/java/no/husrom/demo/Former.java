package no.husrom.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.husrom.demo.source.DemoIds;
import no.husrom.demo.source.DemoYear;
import no.husrom.demo.source.Stream;
import no.husrom.demo.source.Stream.Kind;
import no.husrom.demo.source.Words;
import no.husrom.household.AreaWishes;
import no.husrom.household.Category;
import no.husrom.household.Economy;
import no.husrom.household.Household;
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
import org.jspecify.annotations.Nullable;

/// Draws those who lived in the demo municipality's dwellings before. Most have moved out; a few
/// are tenants of another dwelling now.
final class Former {
  private static final int MOST_MOVED_WITHIN = 2;
  private static final int DAYS_BETWEEN_HOMES = 20;
  private static final int NOTICE_DAYS = 100;

  /// A dwelling with the lease before the one that is now.
  record Place(Lot lot, String dwelling, Before before) {}

  private final long seed;
  private final Words words;
  private final DemoIds ids;
  private final Tenants tenants;
  private final Applications applications;
  private int movedWithin;

  Former(DemoYear year, long seed, Words words, DemoSize size, Tenants tenants) {
    this.seed = seed;
    this.words = words;
    this.ids = new DemoIds(size.digits);
    this.tenants = tenants;
    this.applications = new Applications(year, seed);
  }

  /// Adds the households that are gone, and all leases that are over.
  void add(List<Place> places, List<Household> households, List<Lease> leases) {
    List<Lease> now = new ArrayList<>(leases);
    for (Place place : places) {
      Stream draw = new Stream(seed, Kind.BEFORE, -place.lot().number());
      String household = movedOn(place, households, now);
      if (household == null) {
        Household gone = gone(households.size() + 1, draw, place);
        households.add(gone);
        household = gone.id();
      }
      leases.add(lease(ids.lease(leases.size() + 1), household, draw, place));
    }
  }

  /// A tenant who came to another dwelling just after this lease was over; null when there is none.
  private @Nullable String movedOn(Place place, List<Household> households, List<Lease> now) {
    LocalDate ended = place.before().ended();
    for (Lease lease : now) {
      boolean refugee =
          households.stream()
              .anyMatch(h -> h.id().equals(lease.householdId()) && h.settledOn() != null);
      if (movedWithin < MOST_MOVED_WITHIN
          && !refugee
          && !lease.dwellingId().equals(place.dwelling())
          && lease.starts().isAfter(ended)
          && !lease.starts().isAfter(ended.plusDays(DAYS_BETWEEN_HOMES))) {
        movedWithin++;
        now.remove(lease);
        return lease.householdId();
      }
    }
    return null;
  }

  private Household gone(int number, Stream draw, Place place) {
    LocalDate starts = place.before().starts();
    boolean refugee = draw.chance(50);
    List<Member> members = tenants.members(draw, place.lot());
    return new Household(
        ids.household(number),
        0,
        words.word(
            "label.case", String.valueOf(starts.getYear()), draw.between(300, 480), members.size()),
        refugee ? Category.REFUGEE : Category.DISADVANTAGED,
        refugee ? Tenants.ground(draw) : null,
        State.MOVED_OUT,
        null,
        null,
        refugee ? starts : null,
        members,
        null,
        Needs.NONE,
        AreaWishes.NONE,
        Economy.UNKNOWN,
        applications.moved(1_000 + number, starts, refugee, false),
        Stay.UNKNOWN,
        Household.ORDINARY_WEIGHT,
        Secrecy.NONE,
        null,
        "",
        Map.of());
  }

  private static Lease lease(String id, String household, Stream draw, Place place) {
    Before before = place.before();
    return new Lease(
        id,
        0,
        household,
        new Occupancy(place.dwelling(), before.starts(), before.ended()),
        before.givenUp() ? Term.OPEN : Term.FIXED,
        before.starts().minusDays(draw.between(1, 12)),
        100 * draw.between(70, 110),
        Security.NONE,
        new Statements(true, true, null),
        Particulars.NONE,
        before.givenUp()
            ? new Notice(before.ended().minusDays(NOTICE_DAYS), Notice.By.TENANT)
            : null,
        true,
        "",
        Map.of());
  }
}
