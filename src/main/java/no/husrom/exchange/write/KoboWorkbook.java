package no.husrom.exchange.write;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingKind;
import no.husrom.dwelling.StatusChange;
import no.husrom.exchange.field.DwellingField;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.LeaseField;
import no.husrom.exchange.heading.KoboColumn;
import no.husrom.exchange.match.AddressKey;
import no.husrom.exchange.row.KoboStatus;
import no.husrom.exchange.words.PlainWords;
import no.husrom.file.Saving;
import no.husrom.household.Household;
import no.husrom.lease.Lease;
import no.husrom.lease.Term;
import no.husrom.register.Registers;
import no.husrom.sheet.Cell;
import no.husrom.sheet.look.ColumnKind;
import no.husrom.sheet.write.Column;
import no.husrom.sheet.write.Entry;
import no.husrom.sheet.write.TableDraft;
import no.husrom.sheet.write.WorkbookDraft;
import no.husrom.text.Language;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// The dwellings in the 35 columns of Kobo, each with the lease that runs. Kobo is in bokmål, and
/// writes its words in capitals. A shared house is left out where its rooms are let; the lease of a
/// household with address secrecy is left out.
public final class KoboWorkbook {
  private final LocalDate today;
  private final Map<String, Lease> running = new HashMap<>();
  private final Map<String, Household> households = new HashMap<>();
  private final Map<AddressKey, Integer> addresses = new HashMap<>();

  /// A dwelling and the pieces of its address.
  private record Placed(Dwelling dwelling, KoboAddress address) {}

  private KoboWorkbook(Registers registers, LocalDate today) {
    this.today = today;
    registers.dwellings().forEach(d -> addresses.merge(key(d), 1, Integer::sum));
    registers.households().forEach(h -> households.put(h.id(), h));
    registers.leases().stream()
        .filter(lease -> lease.runsOn(today))
        .forEach(lease -> running.put(lease.dwellingId(), lease));
  }

  public static Saving write(Path file, Registers registers, LocalDate today) {
    KoboWorkbook kobo = new KoboWorkbook(registers, today);
    WorkbookDraft draft = new WorkbookDraft(Language.BOKMAAL, "Kobo");
    TableDraft table =
        draft
            .sheet("Kobo")
            .table(
                Arrays.stream(KoboColumn.values())
                    .map(column -> Column.of(column.key(), kind(column)))
                    .toList());
    registers.dwellings().stream()
        .filter(Dwelling::lettable)
        .map(kobo::placed)
        .sorted(Comparator.comparing(Placed::address, KoboAddress.IN_ORDER))
        .forEach(placed -> table.row(kobo.row(placed)));
    return draft.save(file);
  }

  private Placed placed(Dwelling dwelling) {
    boolean alone = addresses.getOrDefault(key(dwelling), 0) == 1;
    return new Placed(dwelling, KoboAddress.of(dwelling.address(), alone ? null : dwelling.id()));
  }

  private static AddressKey key(Dwelling dwelling) {
    return AddressKey.of(dwelling.address().street(), dwelling.address().unitNumber());
  }

  private static ColumnKind kind(KoboColumn column) {
    return switch (column) {
      case STATUSDATO, LEIEFORHOLDSTARTDATO, LEIEFORHOLDSLUTTDATO -> ColumnKind.DAY;
      case MANEDSLEIE, DEPOSITUM, ANTALLSOVEROM -> ColumnKind.NUMBER;
      default -> ColumnKind.TEXT;
    };
  }

  private List<Entry> row(Placed placed) {
    Lease lease = running.get(placed.dwelling().id());
    Household household = lease == null ? null : households.get(lease.householdId());
    boolean shown = household != null && !household.secrecy().hidden();
    List<Entry> row = new ArrayList<>();
    for (KoboColumn column : KoboColumn.values()) {
      row.add(Entry.of(cell(column, placed, shown ? lease : null, shown ? household : null)));
    }
    return row;
  }

  private Cell cell(
      KoboColumn column, Placed placed, @Nullable Lease lease, @Nullable Household household) {
    Dwelling d = placed.dwelling();
    KoboAddress address = placed.address();
    StatusChange status = d.statusOn(today).orElse(null);
    return switch (column) {
      case KOMMUNENUMMER ->
          words(DwellingField.MUNICIPALITY_NUMBER, d.address().municipalityNumber());
      case GNRBNR -> words(DwellingField.CADASTRAL_NUMBER, address.holding());
      case FESTENUMMER -> or(address.lease(), d, column);
      case SEKSJONSNUMMER -> or(address.section(), d, column);
      case BRUKSENHETSNUMMER -> words(DwellingField.UNIT_NUMBER, address.unit());
      case GATENAVN -> words(DwellingField.STREET, address.street());
      case HUSNUMMER -> words(DwellingField.HOUSE_NUMBER, address.number());
      case HUSBOKSTAV -> words(DwellingField.HOUSE_LETTER, address.letter());
      case POSTNUMMER -> words(DwellingField.POSTCODE, d.address().postcode());
      case EKSTRAREFERANSE -> words(DwellingField.UNIT_PART, address.extra());
      case KOBOBOLIGTYPE -> capitals(d.kind());
      case KOBODISPOSISJONSFORM -> capitals(d.holding().disposal());
      case BOLIGEIERSNAVN -> words(DwellingField.OWNER, d.holding().owner());
      case BOLIGSTATUS ->
          Cell.text(status == null ? "" : KoboStatus.of(status.status()).toString());
      case STATUSDATO -> Cell.day(status == null ? null : status.from());
      case MANEDSLEIE -> Cell.number(rent(d, lease));
      case MALERNUMMERSTROM -> words(DwellingField.METER_POWER, d.meters().power());
      case MALERNUMMERVANN -> words(DwellingField.METER_WATER, d.meters().water());
      case DEPOSITUM -> Cell.number(lease == null ? null : lease.security().deposit());
      case ERRULLESTOLTILPASSET -> flag(d.access().wheelchair());
      case ANTALLSOVEROM -> Cell.number(d.size().bedrooms());
      case SKOLEKRETSBARNESKOLE ->
          words(DwellingField.PRIMARY_SCHOOL, d.surroundings().primarySchool());
      case SKOLEKRETSUNGDOMSSKOLE ->
          words(DwellingField.SECONDARY_SCHOOL, d.surroundings().secondarySchool());
      case OVRIGINFORMASJON -> words(DwellingField.NOTE, d.note());
      case ERBOFELLESSKAP -> flag(d.kind() == DwellingKind.ROOM);
      case HOVEDSOKER -> words(LeaseField.TENANT, household == null ? null : household.label());
      case LEIEFORHOLDERTIDSUBEGRENSET -> flag(lease == null ? null : lease.term() == Term.OPEN);
      case LEIEFORHOLDSTARTDATO -> Cell.day(lease == null ? null : lease.starts());
      case LEIEFORHOLDSLUTTDATO -> Cell.day(lease == null ? null : lease.ends());
      case UNDERKATEGORIBOLIGTYPE,
          BOLIGEIERSORGANISASJONSNUMMER,
          BOLIGEIERSMOBILNUMMER,
          KVALIFISERERMVAKOMPENSASJON,
          ERDOGNBEMANNET,
          HARPERSONALBASE ->
          or("", d, column);
    };
  }

  /// What the dwelling costs; where that is not known, what the lease says, since Kobo has one
  /// column for both.
  private static @Nullable Integer rent(Dwelling dwelling, @Nullable Lease lease) {
    Integer perMonth = dwelling.rent().perMonth();
    return perMonth == null && lease != null ? Integer.valueOf(lease.rent()) : perMonth;
  }

  /// Words as import reads them back.
  private static Cell words(Field field, @Nullable String words) {
    return words == null ? Cell.EMPTY : field.content().write(words, Language.BOKMAAL);
  }

  /// What has no field of its own here came in as a free field with Kobo's name.
  private static Cell or(String known, Dwelling dwelling, KoboColumn column) {
    return Cell.text(
        known.isEmpty()
            ? PlainWords.unspaced(dwelling.fields().getOrDefault(column.key(), ""))
            : known);
  }

  private static Cell capitals(Enum<?> constant) {
    return Cell.text(
        Texts.of(constant.getDeclaringClass(), Language.BOKMAAL)
            .name(constant)
            .toUpperCase(Locale.ROOT)
            .replace(' ', '_'));
  }

  private static Cell flag(@Nullable Boolean flag) {
    return Cell.text(flag == null ? "" : flag ? "JA" : "NEI");
  }
}
