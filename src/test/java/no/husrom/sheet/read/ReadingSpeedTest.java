package no.husrom.sheet.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("bench")
class ReadingSpeedTest {
  @TempDir Path folder;

  @Test
  void fiftyThousandRowsOfTwentyColumnsAreReadInSeconds() throws Exception {
    measure(50_000, 20);
    measure(50_000, 20);
    measure(200_000, 20);
  }

  private void measure(int rows, int columns) throws Exception {
    Path file = folder.resolve("stor.xlsx");
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(100);
        OutputStream out = Files.newOutputStream(file)) {
      var sheet = workbook.createSheet("Stor");
      for (int r = 0; r < rows; r++) {
        var row = sheet.createRow(r);
        for (int c = 0; c < columns; c++) {
          if (c % 2 == 0) {
            row.createCell(c).setCellValue("Verdi " + (r * 31L + c) % 5000);
          } else {
            row.createCell(c).setCellValue(r * 0.5 + c);
          }
        }
      }
      workbook.write(out);
    }
    long before = System.nanoTime();
    Reading reading = SheetReader.open(file);
    long took = (System.nanoTime() - before) / 1_000_000;
    assertThat(reading).isInstanceOf(Reading.Opened.class);
    System.gc();
    long held = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    System.out.printf(
        "%d rows x %d columns, %d KB: %d ms, %d MB held (%d rows)%n",
        rows,
        columns,
        Files.size(file) >> 10,
        took,
        held,
        ((Reading.Opened) reading).sheets().getFirst().rows().size());
    assertThat(took).isLessThan(rows / 2L);
  }
}
