package no.husrom.exchange.write;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingKind;
import no.husrom.dwelling.Status;
import no.husrom.dwelling.StatusChange;
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

  private KoboWorkbook(Registers registers, LocalDate today) {
    this.today = today;
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
    for (Dwelling dwelling : registers.dwellings()) {
      if (dwelling.lettable()) {
        table.row(kobo.row(dwelling));
      }
    }
    return draft.save(file);
  }

  private static ColumnKind kind(KoboColumn column) {
    return switch (column) {
      case STATUSDATO, LEIEFORHOLDSTARTDATO, LEIEFORHOLDSLUTTDATO -> ColumnKind.DAY;
      case MANEDSLEIE, DEPOSITUM, ANTALLSOVEROM -> ColumnKind.NUMBER;
      default -> ColumnKind.TEXT;
    };
  }

  private List<Entry> row(Dwelling dwelling) {
    Lease lease = running.get(dwelling.id());
    Household household = lease == null ? null : households.get(lease.householdId());
    boolean shown = household != null && !household.secrecy().hidden();
    KoboAddress address = KoboAddress.of(dwelling.address());
    List<Entry> row = new ArrayList<>();
    for (KoboColumn column : KoboColumn.values()) {
      row.add(
          Entry.of(
              cell(column, dwelling, address, shown ? lease : null, shown ? household : null)));
    }
    return row;
  }

  private Cell cell(
      KoboColumn column,
      Dwelling d,
      KoboAddress address,
      @Nullable Lease lease,
      @Nullable Household household) {
    StatusChange status = d.statusOn(today).orElse(null);
    return switch (column) {
      case KOMMUNENUMMER -> Cell.text(d.address().municipalityNumber());
      case GNRBNR -> Cell.text(address.holding());
      case FESTENUMMER -> Cell.text(or(address.lease(), d, column));
      case SEKSJONSNUMMER -> Cell.text(or(address.section(), d, column));
      case BRUKSENHETSNUMMER -> Cell.text(address.unit());
      case GATENAVN -> Cell.text(address.street());
      case HUSNUMMER -> Cell.text(address.number());
      case HUSBOKSTAV -> Cell.text(address.letter());
      case POSTNUMMER -> Cell.text(d.address().postcode());
      case EKSTRAREFERANSE -> Cell.text(address.extra());
      case KOBOBOLIGTYPE -> capitals(d.kind());
      case KOBODISPOSISJONSFORM -> capitals(d.holding().disposal());
      case BOLIGEIERSNAVN -> Cell.text(d.holding().owner());
      case BOLIGSTATUS -> Cell.text(status == null ? "" : status(status.status()));
      case STATUSDATO -> Cell.day(status == null ? null : status.from());
      case MANEDSLEIE -> Cell.number(d.rent().perMonth());
      case MALERNUMMERSTROM -> Cell.text(d.meters().power());
      case MALERNUMMERVANN -> Cell.text(d.meters().water());
      case DEPOSITUM -> Cell.number(lease == null ? null : lease.security().deposit());
      case ERRULLESTOLTILPASSET -> flag(d.access().wheelchair());
      case ANTALLSOVEROM -> Cell.number(d.size().bedrooms());
      case SKOLEKRETSBARNESKOLE -> Cell.text(d.surroundings().primarySchool());
      case SKOLEKRETSUNGDOMSSKOLE -> Cell.text(d.surroundings().secondarySchool());
      case OVRIGINFORMASJON -> Cell.text(d.note());
      case ERBOFELLESSKAP -> flag(d.kind() == DwellingKind.ROOM);
      case HOVEDSOKER -> Cell.text(household == null ? "" : household.label());
      case LEIEFORHOLDERTIDSUBEGRENSET -> flag(lease == null ? null : lease.term() == Term.OPEN);
      case LEIEFORHOLDSTARTDATO -> Cell.day(lease == null ? null : lease.starts());
      case LEIEFORHOLDSLUTTDATO -> Cell.day(lease == null ? null : lease.ends());
      case UNDERKATEGORIBOLIGTYPE,
          BOLIGEIERSORGANISASJONSNUMMER,
          BOLIGEIERSMOBILNUMMER,
          KVALIFISERERMVAKOMPENSASJON,
          ERDOGNBEMANNET,
          HARPERSONALBASE ->
          Cell.text(or("", d, column));
    };
  }

  /// What has no field of its own here came in as a free field with Kobo's name.
  private static String or(String known, Dwelling dwelling, KoboColumn column) {
    return known.isEmpty() ? dwelling.fields().getOrDefault(column.key(), "") : known;
  }

  /// Kobo's own words for a status; it has fewer.
  private static String status(Status status) {
    return switch (status) {
      case READY, RESERVED -> "KLAR_FOR_INNFLYTTING";
      case LET, NOTICE_GIVEN -> "UTLEID";
      case MAINTENANCE -> "VEDLIKEHOLD";
      case UNAVAILABLE, DISCONTINUED -> "IKKE_TILGJENGELIG";
    };
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
