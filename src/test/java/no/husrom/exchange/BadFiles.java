package no.husrom.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The files an office may bring by mistake or by malice, made as real files.
public final class BadFiles {
  private static final String SHEET = "xl/worksheets/sheet1.xml";

  private BadFiles() {}

  /// Makes one file in a folder.
  @FunctionalInterface
  public interface Making {
    Path in(Path folder) throws IOException;
  }

  /// A file that nothing can be read from, and words that the sentence about it has in each
  /// language, nynorsk first.
  public record Unreadable(
      String name, Making making, String nynorsk, String bokmaal, String english) {
    @Override
    public String toString() {
      return name;
    }
  }

  /// Rows of which the last is refused, at this place, and words of the sentence.
  public record Refused(
      String name, Making making, String row, String nynorsk, String bokmaal, String english) {
    @Override
    public String toString() {
      return name;
    }
  }

  public static Unreadable[] unreadable() {
    return new Unreadable[] {
      new Unreadable(
          "a PDF",
          folder -> bytes(folder, "vedtak.pdf", "%PDF-1.7 …"),
          "ikkje ei fil programmet kan lese",
          "ikke en fil programmet kan lese",
          "not a file this program can read"),
      new Unreadable(
          "a web page called a workbook",
          folder -> bytes(folder, "bustader.xls", "<html><table><tr><td>Adresse"),
          "Lagre ho som Excel-arbeidsbok",
          "Lagre den som Excel-arbeidsbok",
          "Save it as an Excel workbook"),
      new Unreadable(
          "a password",
          BadFiles::locked,
          "ta bort passordet",
          "fjern passordet",
          "remove the password"),
      new Unreadable(
          "a password on an old workbook",
          BadFiles::lockedOld,
          "ta bort passordet",
          "fjern passordet",
          "remove the password"),
      new Unreadable(
          "nothing at all",
          folder -> bytes(folder, "tom.xlsx", ""),
          "er tom",
          "er tom",
          "is empty"),
      new Unreadable(
          "a workbook with nothing in it",
          folder -> workbook(folder.resolve("tom.xlsx"), new XSSFWorkbook(), "Ark1"),
          "er tom",
          "er tom",
          "is empty"),
      new Unreadable(
          "half a workbook",
          folder -> {
            byte[] whole = Files.readAllBytes(homes(folder, "Vegen 9", "2"));
            return Files.write(
                folder.resolve("bustader.xlsx"), java.util.Arrays.copyOf(whole, whole.length / 2));
          },
          "øydelagd eller ikkje lasta heilt ned",
          "ødelagt eller ikke lastet helt ned",
          "damaged or not fully downloaded"),
      new Unreadable(
          "a zip bomb",
          folder -> replaced(folder, "bombe.xlsx", "<worksheet><sheetData>" + " ".repeat(60 << 20)),
          "pakkar seg ut til langt meir",
          "pakker seg ut til langt mer",
          "unpacks to far more"),
      new Unreadable(
          "external entities",
          folder ->
              replaced(
                  folder,
                  "lokk.xlsx",
                  "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
                      + "<worksheet><sheetData><row r='1'><c r='A1' t='str'><v>&e;</v></c></row>"
                      + "</sheetData></worksheet>"),
          "viser til innhald utanfor fila",
          "viser til innhold utenfor filen",
          "refers to content outside the file"),
      new Unreadable(
          "a file that is not there",
          folder -> folder.resolve("borte.xlsx"),
          "Sjå etter at fila finst",
          "Se etter at filen finnes",
          "See that the file exists"),
      new Unreadable(
          "a folder",
          folder -> Files.createDirectory(folder.resolve("mappe.xlsx")),
          "kan ikkje lesast",
          "kan ikke leses",
          "cannot be read"),
      new Unreadable(
          "headings that nobody knows",
          folder ->
              workbook(
                  folder.resolve("reknskap.xlsx"),
                  new XSSFWorkbook(),
                  "Ark1",
                  "Konto|Debet|Kredit",
                  "1900|12|34"),
          "inga rad med overskrifter det kjenner",
          "ingen rad med overskrifter det kjenner",
          "no row of headings that it knows"),
    };
  }

  public static Refused[] refused() {
    return new Refused[] {
      new Refused(
          "a duplicate id",
          folder ->
              workbook(
                  folder.resolve("like.xlsx"),
                  new XSSFWorkbook(),
                  "Bustader",
                  "Id|Adresse|Soverom",
                  "N1|Nyvegen 1|2",
                  "N1|Nyvegen 2|3"),
          "3",
          "står òg i rad 2",
          "står også i rad 2",
          "is also in row 2"),
      new Refused(
          "a lease for an unknown dwelling",
          folder ->
              workbook(
                  folder.resolve("ukjend.xlsx"),
                  new XSSFWorkbook(),
                  "Kontraktar",
                  "Bustad|Leigetakar|Start|Slutt|Leige",
                  "Kyrkjevegen 4, H0101|Sak 1|01.01.2027|31.12.2029|9000",
                  "Finst ikkje 7|Sak 1|01.01.2027|31.12.2029|9000"),
          "3",
          "ingen bustad «Finst ikkje 7»",
          "ingen bolig «Finst ikkje 7»",
          "no dwelling “Finst ikkje 7”"),
      new Refused(
          "leases that overlap each other",
          folder ->
              workbook(
                  folder.resolve("overlapp.xlsx"),
                  new XSSFWorkbook(),
                  "Kontraktar",
                  "Bustad|Leigetakar|Start|Slutt|Leige",
                  "Kyrkjevegen 4, H0101|Sak 1|01.01.2027|31.12.2029|9000",
                  "Kyrkjevegen 4, H0101|Sak 2|31.12.2029|31.12.2031|9000"),
          "3",
          "alt utleigd i rad 2",
          "allerede utleid i rad 2",
          "already let by row 2"),
      new Refused(
          "a lease that overlaps one of the register",
          folder ->
              workbook(
                  folder.resolve("overlapp2.xlsx"),
                  new XSSFWorkbook(),
                  "Kontraktar",
                  "Bustad|Leigetakar|Start|Slutt|Leige",
                  "Kyrkjevegen 4, H0101|Sak 1|01.01.2027|31.12.2029|9000",
                  "Kyrkjevegen 4, H0101|Sak 2|01.06.2026|31.12.2026|9000"),
          "3",
          "kontrakt L1 i registeret",
          "kontrakt L1 i registeret",
          "lease L1 in the register"),
      new Refused(
          "a negative rent",
          folder ->
              workbook(
                  folder.resolve("negativ.xlsx"),
                  new XSSFWorkbook(),
                  "Bustader",
                  "Adresse|Soverom|Leige",
                  "Nyvegen 1|2|9 500",
                  "Nyvegen 2|2|-9 500"),
          "3",
          "«-9 500» er utanfor",
          "«-9 500» er utenfor",
          "“-9 500” is outside"),
    };
  }

  /// A good workbook of dwellings with one row.
  public static Path homes(Path folder, String address, String bedrooms) throws IOException {
    return workbook(
        folder.resolve("gode.xlsx"),
        new XSSFWorkbook(),
        "Bustader",
        "Adresse|Soverom",
        address + "|" + bedrooms);
  }

  /// A workbook of one sheet where every cell is text; it is closed.
  public static Path workbook(Path file, Workbook workbook, String sheetName, String... lines)
      throws IOException {
    try (workbook;
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet(sheetName);
      for (int i = 0; i < lines.length; i++) {
        Row row = sheet.createRow(i);
        String[] cells = lines[i].split("\\|", -1);
        for (int c = 0; c < cells.length; c++) {
          if (!cells[c].isEmpty()) {
            row.createCell(c).setCellValue(cells[c]);
          }
        }
      }
      workbook.write(out);
    }
    return file;
  }

  private static Path bytes(Path folder, String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static Path locked(Path folder) throws IOException {
    Path file = folder.resolve("låst.xlsx");
    try (POIFSFileSystem container = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("løynd");
      try (OutputStream inside = encryptor.getDataStream(container)) {
        inside.write(Files.readAllBytes(homes(folder, "Vegen 9", "2")));
      }
      container.writeFilesystem(out);
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
    return file;
  }

  private static Path lockedOld(Path folder) throws IOException {
    Biff8EncryptionKey.setCurrentUserPassword("løynd");
    try {
      return workbook(folder.resolve("låst.xls"), new HSSFWorkbook(), "Ark1", "Adresse|Soverom");
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  /// A workbook whose first sheet is written by hand, for what no library would write.
  private static Path replaced(Path folder, String name, String sheet) throws IOException {
    byte[] good = Files.readAllBytes(homes(folder, "Vegen 9", "2"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(good));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(
            entry.getName().equals(SHEET)
                ? sheet.getBytes(StandardCharsets.UTF_8)
                : in.readAllBytes());
      }
    }
    return Files.write(folder.resolve(name), out.toByteArray());
  }
}
