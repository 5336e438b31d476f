package no.husrom.exchange.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.husrom.dwelling.Address;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingKind;
import no.husrom.dwelling.DwellingStore;
import no.husrom.dwelling.Status;
import no.husrom.dwelling.StatusChange;
import no.husrom.exchange.Tables;
import no.husrom.exchange.field.DwellingField;
import no.husrom.exchange.field.DwellingValues;
import no.husrom.exchange.field.HouseholdField;
import no.husrom.exchange.field.Register;
import no.husrom.history.History;
import no.husrom.history.HistoryStep;
import no.husrom.household.Category;
import no.husrom.household.Household;
import no.husrom.household.Secrecy;
import no.husrom.household.State;
import no.husrom.lease.Lease;
import no.husrom.lease.LeaseStore;
import no.husrom.lease.Occupancy;
import no.husrom.office.Office;
import no.husrom.office.table.TagStore;
import no.husrom.plan.keep.Pin;
import no.husrom.plan.keep.PinStore;
import no.husrom.register.RegisterStore;
import no.husrom.register.Registers;
import no.husrom.store.Database;
import no.husrom.store.Dump;
import no.husrom.store.Engine;
import no.husrom.store.StoreException;
import no.husrom.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MergeStoreTest {
  private static final Twins DWELLINGS =
      new Twins(Register.DWELLINGS, "B1", "B2", Twins.Why.ADDRESS);
  private static final Twins HOUSEHOLDS =
      new Twins(Register.HOUSEHOLDS, "H2", "H1", Twins.Why.LABEL);

  private final Database database = Engine.H2.open();
  private final RegisterStore store = new RegisterStore();

  @BeforeEach
  void fill() {
    database.change(
        tx -> {
          store.save(
              tx,
              new Registers(
                  Office.PROPOSED,
                  List.of(
                      dwelling("B1", "H0101", 2),
                      dwelling("B2", "h 101", 3),
                      dwelling("B3", "U0101", 1)),
                  List.of(
                      Household.of("H1", "Sak 1", Category.SITTING_TENANT, List.of()),
                      Household.of("H2", "sak 1", Category.REFUGEE, List.of())),
                  List.of(lease("L1", "B1", "H1", 2024), lease("L2", "B2", "H2", 2025))));
          TagStore tags = new TagStore();
          tags.hang(
              tx, "DWELLING", List.of("B2"), tags.make(tx, "DWELLING", "Pussast opp", "#aa3300"));
          new PinStore().save(tx, new Pin(2027, "H1", "B2", Pin.Kind.FORBID, null, "trapp"));
        });
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static Dwelling dwelling(String id, String unit, int bedrooms) {
    return Dwelling.of(
        id, new Address("Vegen 1", null, null, null, unit, null), DwellingKind.FLAT, bedrooms);
  }

  private static Lease lease(String id, String dwelling, String household, int year) {
    return Lease.of(
        id,
        household,
        new Occupancy(dwelling, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)),
        8_000);
  }

  private Merged merge(Twins twins, Set<Facts.Key> taken) {
    return database.write(
        tx ->
            new MergeStore()
                .merge(tx, twins, taken, store.read(tx), Tables.TODAY, Language.NYNORSK));
  }

  private List<Pin> pins() {
    return database.read(tx -> new PinStore().of(tx, 2027));
  }

  private Set<String> tagged() {
    return database.read(tx -> new TagStore().hung(tx, "DWELLING").keySet());
  }

  private Registers registers() {
    return database.read(store::read);
  }

  @Test
  void whatRefersToTheOtherRefersToTheKeptOneAndTheOtherIsClosedWithANote() {
    Merged done = merge(DWELLINGS, Set.of(new Facts.Key.OfField(DwellingField.BEDROOMS)));
    assertThat(done).isEqualTo(new Merged.Done(1));
    Registers registers = registers();
    assertThat(registers.leases()).extracting(Lease::dwellingId).containsExactly("B1", "B1");
    Dwelling kept = registers.dwelling("B1").orElseThrow();
    assertThat(kept.size().bedrooms()).as("as was chosen").isEqualTo(3);
    assertThat(kept.address().unitNumber()).isEqualTo("H0101");
    assertThat(registers.dwelling("B2").orElseThrow().statuses())
        .containsExactly(
            new StatusChange(Tables.TODAY, Status.DISCONTINUED, "Same oppf\u00f8ring som B1"));
    assertThat(tagged()).containsExactly("B1");
    assertThat(pins()).extracting(Pin::household, Pin::target).containsExactly(tuple("H1", "B1"));
    assertThat(TwinSearch.in(registers))
        .extracting(Twins::register)
        .containsOnly(Register.HOUSEHOLDS);
  }

  @Test
  void oneStepTakesItAllBack() {
    Registers before = registers();
    merge(DWELLINGS, Set.of());
    History history = new History(database);
    HistoryStep step = history.toUndo().orElseThrow();
    history.undo(step.id());
    assertThat(registers().leases()).extracting(Lease::dwellingId).containsExactly("B1", "B2");
    assertThat(registers().dwelling("B2").orElseThrow().statuses()).isEmpty();
    assertThat(tagged()).containsExactly("B2");
    assertThat(pins()).extracting(Pin::target).containsExactly("B2");
    assertThat(registers().households()).isEqualTo(before.households());
  }

  @Test
  void householdsAreMergedTheOtherWayToo() {
    assertThat(merge(HOUSEHOLDS, Set.of())).isEqualTo(new Merged.Done(1));
    Registers registers = registers();
    assertThat(registers.leases()).extracting(Lease::householdId).containsExactly("H2", "H2");
    Household other = registers.household("H1").orElseThrow();
    assertThat(other.state()).isEqualTo(State.WITHDRAWN);
    assertThat(other.note()).isEqualTo("Same oppf\u00f8ring som H2");
    assertThat(pins()).extracting(Pin::household).containsExactly("H2");
  }

  @Test
  void theStricterAddressSecrecyHoldsWhicheverIsKeptAndWhateverWasChosen() {
    Hidden.hide(database, "H2");
    merge(new Twins(Register.HOUSEHOLDS, "H1", "H2", Twins.Why.LABEL), Set.of());
    assertThat(registers().households())
        .as("the closed record, too: it is the same persons")
        .extracting(Household::secrecy)
        .containsExactly(Secrecy.CONFIDENTIAL, Secrecy.CONFIDENTIAL);
    History history = new History(database);
    history.undo(history.toUndo().orElseThrow().id());
    merge(HOUSEHOLDS, Set.of(new Facts.Key.OfField(HouseholdField.SECRECY)));
    assertThat(registers().households())
        .extracting(Household::secrecy)
        .containsExactly(Secrecy.CONFIDENTIAL, Secrecy.CONFIDENTIAL);
  }

  @Test
  void leasesOfTheSameDaysAreInTheWayAndNothingIsWritten() {
    database.change(tx -> new LeaseStore().save(tx, lease("L3", "B1", "H1", 2025)));
    List<String> before = Dump.of(database);
    assertThat(merge(DWELLINGS, Set.of()))
        .isEqualTo(new Merged.LeasesOverlap(List.of("L2", "L3"), 0));
    assertThat(Dump.of(database)).isEqualTo(before);
  }

  @Test
  void leasesOfAHiddenHouseholdAreCountedAndNotNamed() {
    Hidden.hide(database, "H1");
    database.change(tx -> new LeaseStore().save(tx, lease("L3", "B1", "H1", 2025)));
    assertThat(merge(DWELLINGS, Set.of())).isEqualTo(new Merged.LeasesOverlap(List.of("L2"), 1));
  }

  @Test
  void leasesAndRoomsMadeMeanwhileFollow() {
    Registers read = registers();
    Dwelling room =
        DwellingValues.dwelling(
            DwellingValues.of(dwelling("B4", "H0102", 1)).with(DwellingField.PART_OF, "B2"), 0);
    database.change(
        tx -> {
          new LeaseStore().save(tx, lease("L3", "B2", "H1", 2023));
          new DwellingStore().save(tx, room);
        });
    Merged done =
        database.write(
            tx ->
                new MergeStore()
                    .merge(tx, DWELLINGS, Set.of(), read, Tables.TODAY, Language.NYNORSK));
    assertThat(done).isEqualTo(new Merged.Done(2));
    assertThat(registers().leases()).extracting(Lease::dwellingId).containsOnly("B1");
    assertThat(registers().dwelling("B4").orElseThrow().partOf()).isEqualTo("B1");
  }

  @Test
  void aRecordThatWasChangedMeanwhileIsNotMergedOver() {
    Registers read = registers();
    database.change(tx -> new DwellingStore().save(tx, read.dwelling("B1").orElseThrow()));
    assertThat(
            catchThrowable(
                () ->
                    database.change(
                        tx ->
                            new MergeStore()
                                .merge(
                                    tx,
                                    DWELLINGS,
                                    Set.of(),
                                    read,
                                    Tables.TODAY,
                                    Language.NYNORSK))))
        .isInstanceOf(StoreException.class);
    assertThat(registers().leases()).extracting(Lease::dwellingId).containsExactly("B1", "B2");
  }
}
