package no.husrom.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A workbook as a person might have made it over the years: headings of mixed kinds, a title
/// above, commas for decimals, dates as text in several notations, and one row that cannot be
/// right.
final class HerSheets {
  static final int GOOD_LEASES = 2;

  private HerSheets() {}

  static Path write(Path file) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Sheet homes = book.createSheet("Bustader");
      row(homes, 0, "Kommunale bustader, oppdatert i vinter");
      row(
          homes,
          2,
          "Adresse",
          "Bruksenhetsnr.",
          "Type",
          "Ant. soverom",
          "Areal (m2)",
          "Husleige pr. mnd",
          "Trappefri",
          "Ledig frå");
      row(homes, 3, "Kyrkjevegen 4", "H0101", "Leilegheit", "2", "68,5", "9 500", "ja", "");
      row(
          homes,
          4,
          "Kyrkjevegen 6",
          "H0101",
          "Leilighet",
          "3",
          "82,0",
          "kr 11 200",
          "nei",
          "1.3.2026");
      row(
          homes,
          5,
          "Skulevegen 1",
          "H0101",
          "Rekkjehus",
          "2",
          "71,25",
          "10500,-",
          "",
          "2026-04-01");
      row(homes, 6, "Elvegata 3", "H0201", "Hybel", "1", "28", "6 800", "x", "15/03/2026");
      row(homes, 7, "Elvegata 5", "", "Leilegheit", "1", "35", "-7 000", "", "");
      Sheet people = book.createSheet("Folk");
      row(people, 0, "Namn på sak", "Gruppe", "Fødselsår", "Klar dato", "Frist", "Inntekt");
      row(
          people,
          1,
          "Familie Nord",
          "Flyktning",
          "1988, 1990, 2015, 2018",
          "01.04.2026",
          "30.06.2026",
          "420 000");
      row(people, 2, "Einsleg Vest", "flyktning", "1999", "15.03.2026", "15.07.2026", "");
      row(people, 3, "Sak 12", "Noverande leigetakar", "1975", "", "", "310 000");
      row(people, 4, "Sak 14", "Noverande leigetakar", "1981, 2012", "", "", "");
      Sheet leases = book.createSheet("Kontraktar");
      row(leases, 0, "Bustad", "Leigetakar", "Startdato", "Sluttdato", "Mnd.leige");
      row(leases, 1, "Kyrkjevegen 4, H0101", "Sak 12", "1.6.2023", "31.05.2026", "9500");
      row(leases, 2, "Skulevegen 1, H0101", "Sak 14", "2024-02-01", "", "10 500");
      try (OutputStream out = Files.newOutputStream(file)) {
        book.write(out);
      }
    }
    return file;
  }

  private static void row(Sheet sheet, int number, String... cells) {
    Row row = sheet.createRow(number);
    for (int column = 0; column < cells.length; column++) {
      if (!cells[column].isEmpty()) {
        row.createCell(column).setCellValue(cells[column]);
      }
    }
  }
}
