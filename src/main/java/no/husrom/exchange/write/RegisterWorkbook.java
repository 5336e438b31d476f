package no.husrom.exchange.write;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import no.husrom.dwelling.Dwelling;
import no.husrom.exchange.field.DecisionValues;
import no.husrom.exchange.field.DwellingValues;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.HouseholdValues;
import no.husrom.exchange.field.LeaseField;
import no.husrom.exchange.field.LeaseValues;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.field.Values;
import no.husrom.exchange.heading.HeadingBook;
import no.husrom.file.Saving;
import no.husrom.household.Household;
import no.husrom.lease.Lease;
import no.husrom.register.Registers;
import no.husrom.sheet.Cell;
import no.husrom.sheet.write.Column;
import no.husrom.sheet.write.Entry;
import no.husrom.sheet.write.TableDraft;
import no.husrom.sheet.write.WorkbookDraft;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// The registers as a workbook that import takes back unchanged: every field, the statuses over
/// time, the members, the free fields.
public final class RegisterWorkbook {
  private final Registers registers;
  private final Language language;
  private final HeadingBook book = new HeadingBook();
  private final Map<String, Dwelling> dwellings = new HashMap<>();
  private final Map<String, Household> households = new HashMap<>();

  private RegisterWorkbook(Registers registers, Language language) {
    this.registers = registers;
    this.language = language;
    registers.dwellings().forEach(d -> dwellings.put(d.id(), d));
    registers.households().forEach(h -> households.put(h.id(), h));
  }

  /// Writes all records; `today` says which of a dwelling's statuses is the present one.
  public static Saving write(Path file, Registers registers, LocalDate today, Language language) {
    Texts texts = Texts.of(RegisterWorkbook.class, language);
    WorkbookDraft draft = new WorkbookDraft(language, texts.say("registers.title"));
    RegisterWorkbook workbook = new RegisterWorkbook(registers, language);
    workbook.sheet(
        draft, Register.DWELLINGS, registers.dwellings(), d -> DwellingValues.on(today, d));
    workbook.sheet(draft, Register.HOUSEHOLDS, registers.households(), HouseholdValues::of);
    workbook.sheet(draft, Register.LEASES, registers.leases(), workbook::values);
    workbook.sheet(draft, Register.DECISIONS, registers.decisions(), DecisionValues::of);
    return draft.save(file);
  }

  private <R> void sheet(
      WorkbookDraft draft, Register register, List<R> records, Function<R, Values> values) {
    List<Field> fields = register.fields().stream().filter(Field::written).toList();
    List<Values> rows = records.stream().map(values).toList();
    TreeSet<String> free = new TreeSet<>();
    rows.forEach(row -> free.addAll(row.free().keySet()));
    List<Column> columns = new ArrayList<>();
    fields.forEach(field -> columns.add(new FieldColumn(field, language).column()));
    free.forEach(name -> columns.add(Column.text(book.headingOfFree(name))));
    TableDraft table = draft.sheet(register.sheetName(language)).table(columns);
    for (Values row : rows) {
      List<Entry> cells = new ArrayList<>(columns.size());
      for (Field field : fields) {
        Object value = row.get(field);
        cells.add(Entry.of(value == null ? Cell.EMPTY : field.content().write(value, language)));
      }
      free.forEach(name -> cells.add(Entry.text(row.free().getOrDefault(name, ""))));
      table.row(cells);
    }
  }

  /// A lease with address and label for people to read, unless the household's address is secret.
  private Values values(Lease lease) {
    Values values = LeaseValues.of(lease);
    Dwelling dwelling = dwellings.get(lease.dwellingId());
    Household household = households.get(lease.householdId());
    return dwelling == null || household == null || household.secrecy().hidden()
        ? values
        : values
            .with(LeaseField.ADDRESS, dwelling.address().street())
            .with(LeaseField.UNIT_NUMBER, dwelling.address().unitNumber())
            .with(LeaseField.TENANT, household.label());
  }
}
