package no.husrom.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
import no.husrom.household.AreaWishes;
import no.husrom.household.BedroomsOverride;
import no.husrom.household.Benefit;
import no.husrom.household.Category;
import no.husrom.household.Economy;
import no.husrom.household.Household;
import no.husrom.household.LegalGround;
import no.husrom.household.Member;
import no.husrom.household.Needs;
import no.husrom.household.Part;
import no.husrom.household.Secrecy;
import no.husrom.household.Sex;
import no.husrom.household.State;
import no.husrom.household.queue.Application;
import no.husrom.household.queue.Group;
import no.husrom.household.stay.Stay;
import no.husrom.household.stay.WayOut;
import no.husrom.lease.Lease;
import no.husrom.lease.Notice;
import no.husrom.lease.Occupancy;
import no.husrom.lease.Particulars;
import no.husrom.lease.Security;
import no.husrom.lease.Statements;
import no.husrom.lease.Term;
import no.husrom.measure.Measure;
import no.husrom.measure.MeasureKind;
import no.husrom.rule.tenancy.AgreedException;
import org.jspecify.annotations.Nullable;

/// Records with every fact known, for tests that must not lose one.
public final class Filled {
  public static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private Filled() {}

  public static Dwelling dwelling(String id) {
    return new Dwelling(
        id,
        0,
        new Address("Øvre Ålgård «3» – bakgard", "4330", "Ålgård", "1122", "H0203", "7/212/0/14"),
        DwellingKind.SEMI_DETACHED,
        null,
        new Size(3, 5, new BigDecimal("87.5"), -1),
        new Access(true, false, true, false),
        new Holding(Disposal.LEASED_IN, "Nygård Eigedom AS", DAY.minusYears(2), DAY, 14_500),
        new Rent(12_300, 900, 0, 350, 299),
        DAY.plusDays(20),
        new Surroundings("Sentrum", "Bygg B", "Ålgård skule", "Gjesdal ungdomsskule"),
        new Meters("7359992890012345678", "V-114"),
        new Approval(true, true, false),
        new Letting(3, 10),
        DAY.minusDays(3),
        "Nøkkel hjå vaktmeister.\n\tRing først; \"porten\" er låst.",
        List.of(
            new StatusChange(DAY.minusDays(10), Status.NOTICE_GIVEN, "Flyttar til Bergen"),
            new StatusChange(DAY, Status.MAINTENANCE, "")),
        Map.of("Brannvarslar", "2024", "Skåp", "ja"));
  }

  public static Household household(String id) {
    return new Household(
        id,
        0,
        "Familie på 4, Ø-17",
        Category.REFUGEE,
        LegalGround.RESETTLEMENT,
        State.MOVE_AGREED,
        DAY,
        DAY.plusMonths(5),
        DAY.plusMonths(2),
        List.of(
            new Member(1988, Part.MAIN, Sex.FEMALE, null),
            new Member(1985, Part.PARTNER, Sex.MALE, DAY.plusMonths(6)),
            new Member(2015, Part.CHILD, null, null),
            new Member(2021, Part.CHILD, Sex.FEMALE, null)),
        new BedroomsOverride(4, "Dialyse heime"),
        new Needs(true, false, true, true),
        new AreaWishes(new TreeSet<>(Set.of("Sentrum", "Ås")), new TreeSet<>(Set.of("Ytre øy"))),
        new Economy(310_000, 4_200, 13_000, 95_000, 40_000, Benefit.INTRODUCTION),
        new Application(
            DAY.minusDays(90),
            DAY.minusDays(40),
            DAY.minusDays(20),
            true,
            Set.of(Group.SUBSTANCE, Group.DISABILITY)),
        new Stay(180, WayOut.PRIVATE_LEASE, DAY.plusMonths(8), 45_000),
        35,
        Secrecy.CONFIDENTIAL,
        DAY.minusDays(1),
        "Treng tolk (tigrinja)",
        Map.of("Kontakt", "Flyktningtenesta", "Språk", "ትግርኛ"));
  }

  public static Lease lease(
      String id, String household, String dwelling, LocalDate starts, @Nullable LocalDate ends) {
    return new Lease(
        id,
        0,
        household,
        new Occupancy(dwelling, starts, ends),
        ends == null ? Term.OPEN : Term.FIXED,
        starts.minusDays(14),
        9_875,
        new Security(29_625, 0, "1503.22.33445"),
        new Statements(true, true, "Skal rivast"),
        new Particulars(
            starts.plusMonths(13),
            9_875,
            "Lån 5 000 kr",
            Set.of(AgreedException.SHORT_TERM, AgreedException.LOAN),
            "Treng meir tid",
            true,
            true,
            true,
            starts.plusDays(40),
            starts.plusDays(50)),
        new Notice(starts.plusDays(30), Notice.By.LANDLORD),
        false,
        "Hund er avtalt",
        Map.of("Arkivsak", "26/114-3"));
  }

  public static Measure measure(String id) {
    return new Measure(
        id,
        0,
        "Kjøpe leilegheit",
        MeasureKind.PURCHASE,
        2,
        true,
        false,
        "Sentrum",
        6,
        120,
        10_500,
        1_250,
        3_400_000,
        1_360_000,
        80,
        "Eigedom",
        false);
  }
}
