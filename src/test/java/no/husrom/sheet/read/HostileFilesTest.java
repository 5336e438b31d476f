package no.husrom.sheet.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.husrom.text.Language;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileFilesTest {
  private static final String SHEET = "xl/worksheets/sheet1.xml";

  @TempDir Path folder;
  private byte[] good = {};

  @BeforeEach
  void writeAGoodWorkbook() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      var sheet = workbook.createSheet("Ark1");
      for (int i = 0; i < 200; i++) {
        sheet.createRow(i).createCell(0).setCellValue("rad " + i);
      }
      workbook.write(out);
    }
    good = out.toByteArray();
    assertThat(SheetReader.open(file("god.xlsx", good))).isInstanceOf(Reading.Opened.class);
  }

  @Test
  void aPasswordIsSaidToBeOne() throws Exception {
    Path file = folder.resolve("p.xlsx");
    try (POIFSFileSystem container = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("løynd");
      try (OutputStream inside = encryptor.getDataStream(container)) {
        inside.write(good);
      }
      container.writeFilesystem(out);
    }
    assertRefused(file, Refusal.PASSWORD);
  }

  @Test
  void aPasswordOnAnOldWorkbookIsSaidToBeOne() throws Exception {
    Path file = folder.resolve("p.xls");
    Biff8EncryptionKey.setCurrentUserPassword("løynd");
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      workbook.createSheet("Ark1").createRow(0).createCell(0).setCellValue("x");
      workbook.write(out);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertRefused(file, Refusal.PASSWORD);
  }

  @Test
  void whatIsNoWorkbookIsOfTheWrongType() throws Exception {
    byte[] html =
        "<html><table><tr><td>1</td></tr></table></html>".getBytes(StandardCharsets.UTF_8);
    assertRefused(file("a.xls", html), Refusal.WRONG_TYPE);
    assertRefused(file("a.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)), Refusal.WRONG_TYPE);
    assertRefused(file("a.csv", new byte[] {'a', 0, 1, 2}), Refusal.WRONG_TYPE);
    assertRefused(file("a.xlsx", zip("word/document.xml", "<w/>")), Refusal.WRONG_TYPE);
    assertRefused(file("b.xlsx", zip("xl/workbook.bin", "")), Refusal.WRONG_TYPE);
    try (POIFSFileSystem container = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(folder.resolve("a.doc"))) {
      container.createDocument(new java.io.ByteArrayInputStream(html), "WordDocument");
      container.writeFilesystem(out);
    }
    assertRefused(folder.resolve("a.doc"), Refusal.WRONG_TYPE);
  }

  @Test
  void nothingInsideIsEmpty() throws Exception {
    assertRefused(file("a.xlsx", new byte[0]), Refusal.EMPTY);
    assertRefused(file("a.csv", " \n;;\n".getBytes(StandardCharsets.UTF_8)), Refusal.EMPTY);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet("Ark1");
      workbook.write(out);
    }
    assertRefused(file("b.xlsx", out.toByteArray()), Refusal.EMPTY);
  }

  @Test
  void aCutOrBrokenFileIsDamagedAndGivesNoRows() throws Exception {
    for (int share = 1; share < 10; share++) {
      byte[] cut = Arrays.copyOf(good, good.length * share / 10);
      assertRefused(file("kutta.xlsx", cut), Refusal.DAMAGED);
    }
    assertRefused(file("a.xlsx", with(SHEET, "<worksheet><sheetData><row")), Refusal.DAMAGED);
    String noSuchText =
        "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>"
            + "<row r='1'><c r='A1' t='s'><v>9999</v></c></row></sheetData></worksheet>";
    assertRefused(file("b.xlsx", with(SHEET, noSuchText)), Refusal.DAMAGED);
    assertRefused(
        file("c.csv", "a;b\n1;\"open\n".getBytes(StandardCharsets.UTF_8)), Refusal.DAMAGED);
  }

  @Test
  void aZipBombIsStoppedSoon() throws Exception {
    long started = System.nanoTime();
    byte[] bomb =
        with(
            SHEET,
            "<worksheet><sheetData><row r='1'><c r='A1' t='str'><v>"
                + " ".repeat(40 << 20)
                + "</v></c></row></sheetData></worksheet>");
    long made = System.nanoTime();
    Path file = file("bombe.xlsx", bomb);
    assertThat(SheetReader.open(file))
        .isInstanceOfSatisfying(
            Reading.Unreadable.class,
            r -> assertThat(r.reason()).isIn(Refusal.ZIP_BOMB, Refusal.TOO_LARGE));
    assertThat(System.nanoTime() - made).isLessThan(Math.max(made - started, 5_000_000_000L));
    assertRefused(
        file("b.xlsx", with("xl/sharedStrings.xml", "<sst><si><t>" + "a".repeat(40 << 20))),
        Refusal.ZIP_BOMB);
  }

  @Test
  void documentTypesAreRefusedInEveryPart() throws Exception {
    String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>";
    for (String part :
        new String[] {
          SHEET, "xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml", "[Content_Types].xml"
        }) {
      byte[] bytes = with(part, "<?xml version='1.0'?>" + doctype + "<worksheet>&e;</worksheet>");
      assertRefused(file("x.xlsx", bytes), Refusal.EXTERNAL_ENTITIES);
    }
  }

  @Test
  void limitsNameThePlace() throws Exception {
    Path file = file("stor.xlsx", good);
    assertTooLarge(SheetReader.open(file, new ReadLimits(10, 1 << 20, 9, 9, 9, 99)), "0 MB");
    assertTooLarge(
        SheetReader.open(file, new ReadLimits(1 << 20, 1 << 20, 199, 999, 9, 99)), "Ark1: 199");
    assertTooLarge(
        SheetReader.open(file, new ReadLimits(1 << 20, 1 << 20, 999, 150, 9, 99)), "Ark1: 150");
    Path wide = file("brei.csv", ";;;;;x\n".getBytes(StandardCharsets.UTF_8));
    assertTooLarge(
        SheetReader.open(wide, new ReadLimits(1 << 20, 1 << 20, 9, 9, 5, 99)), "brei!F1");
  }

  @Test
  void whatCannotBeReadIsSaid() throws Exception {
    assertRefused(folder.resolve("finst-ikkje.xlsx"), Refusal.NOT_READABLE);
    assertRefused(Files.createDirectory(folder.resolve("mappe.xlsx")), Refusal.NOT_READABLE);
  }

  private static void assertTooLarge(Reading reading, String detail) {
    assertThat(reading)
        .isInstanceOfSatisfying(
            Reading.Unreadable.class,
            r -> {
              assertThat(r.reason()).isEqualTo(Refusal.TOO_LARGE);
              assertThat(r.detail()).contains(detail);
            });
  }

  private static void assertRefused(Path file, Refusal reason) {
    assertThat(SheetReader.open(file))
        .isInstanceOfSatisfying(
            Reading.Unreadable.class,
            r -> {
              assertThat(r.reason()).as(r.detail()).isEqualTo(reason);
              for (Language language : Language.values()) {
                assertThat(r.sentence(language))
                    .contains(String.valueOf(file.getFileName()))
                    .doesNotContain("null", "{");
              }
            });
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private byte[] with(String part, String content) throws IOException {
    return WorkbookParts.replaced(good, part, content);
  }

  private static byte[] zip(String part, String content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(part));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }
}
