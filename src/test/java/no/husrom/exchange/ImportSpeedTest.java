package no.husrom.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.husrom.dwelling.Address;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingKind;
import no.husrom.exchange.field.DwellingField;
import no.husrom.exchange.field.DwellingValues;
import no.husrom.exchange.heading.Mapping;
import no.husrom.exchange.write.RegisterWorkbook;
import no.husrom.household.Category;
import no.husrom.household.Household;
import no.husrom.household.Member;
import no.husrom.household.Part;
import no.husrom.lease.Lease;
import no.husrom.lease.Occupancy;
import no.husrom.office.Office;
import no.husrom.register.RegisterStore;
import no.husrom.register.Registers;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import no.husrom.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("bench")
class ImportSpeedTest {
  private static final int SCALE = Integer.getInteger("husrom.bench.scale", 1);

  @TempDir Path folder;

  @Test
  void seventyThousandRowsAreImportedWithinAMinute() throws Exception {
    Registers registers = registers(20_000 / SCALE);
    Path file = folder.resolve("stor.xlsx");
    Importer importer = new Importer(Tables.CLOCK);
    RegisterStore store = new RegisterStore();
    try (Database database = Engine.H2.open()) {
      Watch watch = new Watch();
      RegisterWorkbook.write(file, registers, Tables.TODAY, Language.NYNORSK);
      watch.lap("written, " + (Files.size(file) >> 10) + " KB");
      OpenedFiles opened = OpenedFiles.open(List.of(file));
      watch.lap("opened");
      ImportPreview preview =
          importer.preview(opened, Mapping.NONE, database.read(store::read), Language.NYNORSK);
      watch.lap("judged");
      assertThat(importer.commit(preview, database)).isInstanceOf(ImportResult.Saved.class);
      watch.lap("saved");
      assertThat(preview.total()).isEqualTo(new Counts(70_000 / SCALE, 0, 0, 0));
      Registers saved = database.read(store::read);
      watch.lap("read");
      Counts counts = importer.preview(opened, Mapping.NONE, saved, Language.NYNORSK).total();
      watch.lap("judged again");
      assertThat(counts).isEqualTo(new Counts(0, 0, 70_000 / SCALE, 0));
      assertThat(watch.cpuMillis).as("without waiting for other programs").isLessThan(60_000);
    }
  }

  /// Prints how long each part took, by the clock and by this thread's own work.
  private static final class Watch {
    private long start = System.nanoTime();
    private long cpuStart = cpu();
    private long cpuMillis;

    private static long cpu() {
      return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    void lap(String what) {
      long took = (cpu() - cpuStart) / 1_000_000;
      cpuMillis += took;
      System.out.printf(
          "%s: %d ms of work, %d ms by the clock, heap %d MB%n",
          what,
          took,
          (System.nanoTime() - start) / 1_000_000,
          Runtime.getRuntime().totalMemory() >> 20);
      start = System.nanoTime();
      cpuStart = cpu();
    }
  }

  static Registers registers(int count) {
    List<Dwelling> dwellings = new ArrayList<>();
    List<Household> households = new ArrayList<>();
    List<Lease> leases = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Dwelling plain =
          Dwelling.of(
              "B" + i,
              new Address(
                  "Kyrkjevegen " + i / 4,
                  "6150",
                  "Ørsta",
                  "1520",
                  "H0" + (100 + i % 4),
                  "118/" + i / 4),
              DwellingKind.FLAT,
              1 + i % 4);
      dwellings.add(
          DwellingValues.dwelling(
              DwellingValues.of(plain)
                  .with(DwellingField.RENT, 7_000 + i % 50 * 100)
                  .with(DwellingField.LIFT, i % 2 == 0)
                  .with(DwellingField.DISTRICT, "Grend " + i % 20)
                  .with(DwellingField.METER_POWER, "70570750" + i)
                  .with(DwellingField.NOTE, "Merknad nummer " + i),
              0));
      households.add(
          Household.of(
              "H" + i,
              "Husstand " + i,
              Category.values()[i % 3],
              List.of(
                  Member.of(1970 + i % 30, Part.MAIN),
                  Member.of(1972 + i % 30, Part.PARTNER),
                  Member.of(2012 + i % 10, Part.CHILD))));
    }
    for (int i = 0; i < count * 3 / 2; i++) {
      LocalDate starts = i < count ? LocalDate.of(2022, 1, 1) : LocalDate.of(2025, 1, 1);
      leases.add(
          Lease.of(
              "L" + i,
              "H" + (i + i / count) % count,
              new Occupancy("B" + i % count, starts, starts.plusYears(3).minusDays(1)),
              8_000 + i % 9 * 500));
    }
    return new Registers(Office.PROPOSED, dwellings, households, leases);
  }
}
