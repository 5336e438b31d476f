package no.husrom.exchange.write;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import no.husrom.exchange.difference.Stamp;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.field.Values;
import no.husrom.exchange.field.Written;
import no.husrom.exchange.heading.HeadingBook;
import no.husrom.file.Saving;
import no.husrom.register.Moment;
import no.husrom.register.PastStore;
import no.husrom.register.RegisterStore;
import no.husrom.register.Registers;
import no.husrom.sheet.Cell;
import no.husrom.sheet.write.Column;
import no.husrom.sheet.write.Entry;
import no.husrom.sheet.write.TableDraft;
import no.husrom.sheet.write.WorkbookDraft;
import no.husrom.store.Database;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// The registers as a workbook that import takes back unchanged: every field, the statuses over
/// time, the members, the free fields; and a stamp of the moment it shows, so that what is edited
/// in it can be told from what has happened in the program when it comes back.
public final class RegisterWorkbook {
  private final Language language;
  private final HeadingBook book = new HeadingBook();

  private RegisterWorkbook(Language language) {
    this.language = language;
  }

  /// Writes all records of a database; `today` says which of a dwelling's statuses is the present
  /// one.
  public static Saving write(Path file, Database database, LocalDate today, Language language) {
    record Read(Registers registers, Optional<Moment> moment) {}
    Read read =
        database.read(tx -> new Read(new RegisterStore().read(tx), new PastStore().now(tx)));
    return write(
        file,
        read.registers(),
        read.moment().map(moment -> new Stamp(moment, today)),
        today,
        language);
  }

  /// Writes records that are of no database.
  public static Saving write(Path file, Registers registers, LocalDate today, Language language) {
    return write(file, registers, Optional.empty(), today, language);
  }

  private static Saving write(
      Path file, Registers registers, Optional<Stamp> stamp, LocalDate today, Language language) {
    Texts texts = Texts.of(RegisterWorkbook.class, language);
    WorkbookDraft draft = new WorkbookDraft(language, texts.say("registers.title"));
    stamp.ifPresent(s -> draft.property(Stamp.PROPERTY, s.text()));
    RegisterWorkbook workbook = new RegisterWorkbook(language);
    Written written = new Written(registers, today);
    for (Register register : Register.values()) {
      workbook.sheet(draft, register, written.of(register));
    }
    return draft.save(file);
  }

  private void sheet(WorkbookDraft draft, Register register, List<Values> rows) {
    List<Field> fields = register.fields().stream().filter(Field::written).toList();
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
}
