package no.husrom.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.husrom.demo.Demo;
import no.husrom.demo.DemoSize;
import no.husrom.dwelling.Dwelling;
import no.husrom.exchange.field.DwellingField;
import no.husrom.exchange.field.DwellingValues;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.field.Values;
import no.husrom.exchange.write.KoboWorkbook;
import no.husrom.exchange.write.RegisterWorkbook;
import no.husrom.file.Saving;
import no.husrom.register.RegisterStore;
import no.husrom.register.Registers;
import no.husrom.sheet.Sheet;
import no.husrom.sheet.read.Reading;
import no.husrom.sheet.read.SheetReader;
import no.husrom.store.Database;
import no.husrom.store.Dump;
import no.husrom.store.Engine;
import no.husrom.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Out, into an empty database, out again: the cells are the same. Over the registers they came
/// from, nothing changes.
class KoboRoundTripTest {
  private final Importer importer = new Importer(Tables.CLOCK);
  private final RegisterStore store = new RegisterStore();

  @TempDir Path folder;

  /// Writes registers as a workbook.
  private interface Form {
    Saving write(Path file, Registers registers);
  }

  private static final Form KOBO = (file, r) -> KoboWorkbook.write(file, r, Tables.TODAY);
  private static final Form OWN =
      (file, r) -> RegisterWorkbook.write(file, r, Tables.TODAY, Language.BOKMAAL);

  @Test
  void theDemoGoesRoundInKobosColumnsAndInOurOwn() {
    Demo demo = Demo.make(DemoSize.SMALL, Demo.SEED, Tables.CLOCK);
    goesRound(demo.registers(), KOBO, "demo");
    goesRound(demo.registers(), OWN, "demo");
  }

  @Test
  void anyRegistersGoRoundInKobosColumns() {
    for (long seed = 1; seed <= 20; seed++) {
      goesRound(withKobosOwn(RandomRegisters.of(seed, 40)), KOBO, "seed " + seed);
    }
  }

  @Test
  void anyRegistersGoRoundInOurOwnWorkbook() {
    for (long seed = 1; seed <= 6; seed++) {
      goesRound(RandomRegisters.of(seed, 40), OWN, "seed " + seed);
    }
  }

  private void goesRound(Registers registers, Form form, String which) {
    Path out = folder.resolve(which + form.hashCode() + ".xlsx");
    Path again = folder.resolve(which + form.hashCode() + "-igjen.xlsx");
    assertThat(form.write(out, registers)).isInstanceOf(Saving.Saved.class);
    try (Database empty = Engine.H2.open()) {
      ImportPreview preview = read(out, empty.read(store::read));
      assertThat(preview.total().rejected()).as(which + told(preview)).isZero();
      assertThat(importer.commit(preview, empty)).isInstanceOf(ImportResult.Saved.class);
      assertThat(form.write(again, empty.read(store::read))).isInstanceOf(Saving.Saved.class);
    }
    assertThat(sheets(again)).as(which).isEqualTo(sheets(out));
    overTheSameRegistersNothingChanges(registers, out, which);
  }

  private void overTheSameRegistersNothingChanges(Registers registers, Path file, String which) {
    try (Database same = Engine.H2.open()) {
      same.change(tx -> store.save(tx, registers));
      List<String> before = Dump.of(same);
      ImportPreview preview = read(file, same.read(store::read));
      Counts total = preview.total();
      for (Register register : Register.values()) {
        assertThat(preview.taken(register))
            .as(which)
            .allSatisfy(taken -> assertThat(taken.after()).isEqualTo(taken.was()));
      }
      assertThat(total).as(which + told(preview)).isEqualTo(new Counts(0, 0, total.unchanged(), 0));
      assertThat(importer.commit(preview, same)).isInstanceOf(ImportResult.Saved.class);
      assertThat(Dump.of(same)).isEqualTo(before);
    }
  }

  private ImportPreview read(Path file, Registers registers) {
    return importer.read(List.of(file), Optional.empty(), registers, Language.NYNORSK);
  }

  private static List<String> told(ImportPreview preview) {
    return Tables.sentences(preview, Language.NYNORSK);
  }

  private static List<Sheet> sheets(Path file) {
    return ((Reading.Opened) SheetReader.open(file)).sheets();
  }

  /// The registers with what only Kobo has a column for, and cadastral numbers of all lengths.
  private static Registers withKobosOwn(Registers registers) {
    List<Dwelling> dwellings = new ArrayList<>();
    for (Dwelling d : registers.dwellings()) {
      int number = dwellings.size();
      Map<String, String> fields =
          Map.of("underkategoriboligtype", "U" + number, "harpersonalbase", "NEI");
      String[] cadastral = {"118/" + number, "118/7/0/" + number, "118/7/3", "118/7//2", "118"};
      Values values =
          DwellingValues.of(d).with(DwellingField.CADASTRAL_NUMBER, cadastral[number % 5]);
      dwellings.add(
          DwellingValues.dwelling(
              new Values(values.known(), number % 3 == 0 ? fields : d.fields()), d.version()));
    }
    return new Registers(
        registers.office(),
        dwellings,
        registers.households(),
        registers.leases(),
        registers.decisions());
  }
}
