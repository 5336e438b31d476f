package no.husrom.exchange.messy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/// Makes the messy files; run it with the folder to write them to.
final class MessyFiles {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private MessyFiles() {}

  public static void main(String[] folder) throws IOException {
    make(Path.of(folder[0]));
  }

  static void make(Path folder) throws IOException {
    merged(folder.resolve("01-slegne-saman.xlsx"));
    totals(folder.resolve("02-sumrader-og-tomme.xlsx"));
    twoHeadings(folder.resolve("03-to-overskriftsrader.xlsx"));
    hidden(folder.resolve("04-skjult.xlsx"));
    formulas(folder.resolve("05-formlar.xlsx"));
    days(folder.resolve("06-datoar.xlsx"));
    spaces(folder.resolve("07-mellomrom-og-ukjent.xlsx"));
    words(folder.resolve("08-ord-paa-tre-spraak.xlsx"));
    texts(folder);
    sheet(new XSSFWorkbook(XSSFWorkbookType.XLSM), "Boliger")
        .lines("Adresse|Ant soverom|Husleie", "Makroveien 1|#2|#9000", "Makroveien 2|#3|#11000")
        .save(folder.resolve("12-makroar.xlsm"));
    addMacros(folder.resolve("12-makroar.xlsm"));
    old(folder.resolve("13-gamal.xls"));
    locked(folder.resolve("14-passord.xlsx"));
    eitherDays(folder.resolve("15-dag-eller-maanad.xlsx"));
  }

  private static MessySheet sheet(Workbook workbook, String name) {
    return new MessySheet(workbook, name);
  }

  private static void merged(Path file) throws IOException {
    sheet(new XSSFWorkbook(), "Bustader")
        .lines(
            "Kommunale bustader i Fjellvik||||||",
            "Bustaden||||Leigeforholdet||",
            "Adresse|Brukseining|Soverom|Leige|Leigetakar|Start|Slutt",
            "Storgata 12|H0101|#2|#9500|Hansen|@2023-06-01|@2026-05-31",
            "|H0102|#3|#11000|Sak 118|@2024-01-01|@2026-12-31",
            "|H0201|#1|#7000|||",
            "Fjordvegen 3||#4|#14000|||")
        .merge("A1:G1", "A2:D2", "E2:G2", "A4:A6")
        .save(file);
  }

  private static void totals(Path file) throws IOException {
    sheet(new XSSFWorkbook(), "Oversikt boliger")
        .lines(
            "Adresse|Soverom|Areal|Husleie|Merknad",
            "Storgata 1|#2|#60|#9000|",
            "Storgata 2|#3|#75|#11000|",
            "Sum Storgata|#5|#135|#20000|",
            "",
            "Adresse|Soverom|Areal|Husleie|Merknad",
            "Fjordveien 1|#1|#40|#7000|",
            "Fjordveien 2|#2|#55|#8000|oppusset 2024",
            "|#3|#95|#15000|",
            "",
            "",
            "Totalt|#8|#230|#35000|",
            "Innleide boliger||||",
            "Bakkeveien 7|#4|#110|#14000|")
        .save(file);
  }

  private static void twoHeadings(Path file) throws IOException {
    sheet(new XSSFWorkbook(), "Bustader")
        .lines(
            "Adresse|Soverom|Areal|Leige|Innleige||Kontakt",
            "|tal på|m²|kr per mnd|frå|til|",
            "Lia 1|#2|#61.5|#8900|@2024-01-01|@2027-12-31|Ola",
            "Lia 2|#3|#70|#9900|||Kari")
        .merge("E1:F1")
        .save(file);
  }

  private static void hidden(Path file) throws IOException {
    sheet(new XSSFWorkbook(), "Bustader")
        .lines(
            "Adresse|Soverom|Leige|Grend",
            "Nesvegen 1|#2|#8000|Nes",
            "Nesvegen 2|#2|#8100|Nes",
            "Nesvegen 3|#3|#9100|Nes")
        .hide(2, 3, 9)
        .hideRow(3)
        .beside("Gamle bustader")
        .lines("Adresse|Soverom", "Gamlevegen 1|#2")
        .hideSheet()
        .save(file);
  }

  private static void formulas(Path file) throws IOException {
    sheet(new XSSFWorkbook(), "Boliger")
        .lines(
            "Gate|Nr|Soverom|Leie|Areal",
            "Elveveien|#1|#2|=4000+4500|=30*2",
            "Elveveien|#2|!#REF!|#8000|#50",
            "Elveveien|#3|#2|!#N/A|#50",
            "Elveveien|#4|#2|#8000|=1/0",
            "Elveveien|#5|=1+2|#8000|#50")
        .save(file);
  }

  private static void days(Path file) throws IOException {
    sheet(new XSSFWorkbook(), "Leiekontrakter")
        .lines(
            "Adresse|Leietaker|Startdato|Sluttdato|Leie",
            "Datoveien 1|Sak 1|#45292|31.12.26|#8000",
            "Datoveien 2|Sak 2|1/6-2023|løpende|#8000",
            "Datoveien 3|Sak 3|31.02.2024|31.12.2026|#8000",
            "Datoveien 4|Sak 4|2024-03-01|tidsubegrenset|#8000",
            "Datoveien 5|Sak 5|1. mars 2024|20270228|#8000",
            "Datoveien 6|Sak 6|hausten 2024||#8000")
        .beside("Boliger")
        .lines(
            "Adresse|Soverom",
            "Datoveien 1|#2",
            "Datoveien 2|#2",
            "Datoveien 3|#2",
            "Datoveien 4|#2",
            "Datoveien 5|#2",
            "Datoveien 6|#2")
        .beside("Venteliste")
        .lines("Husstand|Soverom", "Sak 1|#2", "Sak 2|#2", "Sak 3|#2", "Sak 4|#2", "Sak 5|#2")
        .save(file);
  }

  /// As exported by a system that stands in another country: the ends tell that the month is first,
  /// the starts do not; the day of signing is written by hand.
  private static void eitherDays(Path file) throws IOException {
    sheet(new XSSFWorkbook(), "Boliger")
        .lines(
            "Adresse|Soverom|Innleid fra|Innleid til|Sist kontrollert",
            "Delt veg 1|#2|01/02/2024|12/31/2026|1/6-2025",
            "Delt veg 2|#2|03/04/2024|06/30/2027|4.3.2025",
            "Delt veg 3|#2|05/05/2024 12:00|11/30/26|2025-03-04")
        .beside("Leiekontrakter")
        .lines(
            "Adresse|Leietaker|Startdato|Sluttdato|Leie|Signert",
            "Delt veg 1|Sak 1|02/03/2024|01/03/2027|#8000|13/01/2024",
            "Delt veg 2|Sak 2|04-05-2024|01-05-2027|#8000|01/20/2024",
            "Delt veg 3|Sak 3|05.06.2024|05.06.2027|#8000|02/02/2024")
        .beside("Venteliste flyktninger")
        .lines("Husstand|Soverom", "Sak 1|#2", "Sak 2|#2", "Sak 3|#2")
        .save(file);
  }

  private static void spaces(Path file) throws IOException {
    sheet(new XSSFWorkbook(), "Bustader ")
        .lines(
            " Adresse |Soverom\u00a0|Areal|Etasje|Eigar|Postnr",
            "Bakkevegen 1 |2 \u00a0|68,5 m²|ukjent|?|0150",
            "\u00a0Bakkevegen 2| 3|ukjend|2. etg|-|#150",
            "Bakkevegen\u00a03|#2|?|n/a|Ola  Nes|6150")
        .save(file);
  }

  private static void words(Path file) throws IOException {
    sheet(new XSSFWorkbook(), "Bustader")
        .lines(
            "Adresse|Soverom|Status|Heis|Rullestol|Trinnfri|Type",
            "Ordvegen 1|#2|Ledig|ja|nei|x|Leilegheit",
            "Ordvegen 2|#2|Utleid|J|N|sant|Enebolig",
            "Ordvegen 3|#2|occupied|yes|no|TRUE|terraced",
            "Ordvegen 4|#2|Under oppussing|#1|#0|nei|Hybel",
            "Ordvegen 5|#2|sold|kanskje|nei|ja|slott",
            "Ordvegen 6|#2|Bortleigd på dugnad|ja|nei|ja|rekkehus")
        .save(file);
  }

  private static void texts(Path folder) throws IOException {
    String rows =
        "Bolignr;Adresse;Postnr;Soverom;BRA;Husleie\r\n"
            + "0042;Ærveien 1;0150;2;68,5;\"9 500,50\"\r\n"
            + "0043;Østre Åsvei 3;0150;3;75,0;11.000,00\r\n";
    Files.write(folder.resolve("09-iso-8859-1.csv"), rows.getBytes(StandardCharsets.ISO_8859_1));
    Files.write(
        folder.resolve("10-utf-16.txt"),
        ("\ufeff" + rows.replace(';', '\t')).getBytes(StandardCharsets.UTF_16LE));
    byte[] first = "Adresse,Soverom,Grend\nÅsvegen 1,2,Øra\nÅsvegen 2,3,Øra\n".getBytes(WINDOWS);
    byte[] then = "Åsvegen 3,2,Nørdre Øra\n".getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = Files.newOutputStream(folder.resolve("11-blanda-teiknkoding.csv"))) {
      out.write(first);
      out.write(then);
    }
  }

  private static void addMacros(Path file) throws IOException {
    Path whole = file.resolveSibling("whole.tmp");
    Files.move(file, whole);
    try (OPCPackage pack = OPCPackage.open(whole.toFile())) {
      var name = PackagingURIHelper.createPartName("/xl/vbaProject.bin");
      try (OutputStream out =
          pack.createPart(name, "application/vnd.ms-office.vbaProject").getOutputStream()) {
        out.write("Sub Auto_Open()".getBytes(StandardCharsets.US_ASCII));
      }
      pack.save(file.toFile());
      pack.revert();
    } catch (org.apache.poi.openxml4j.exceptions.OpenXML4JException e) {
      throw new IOException(e);
    }
    Files.delete(whole);
  }

  private static void old(Path file) throws IOException {
    sheet(new HSSFWorkbook(), "Bustader")
        .lines(
            "Adresse|Soverom|Leige|Heis",
            "Gamlegata 1|#2|#8000|ja",
            "|#3|#9000|nei",
            "Gamlegata 2|#2|=C2+500|nei",
            "Sum||#25500|")
        .merge("A2:A3")
        .hide(3)
        .save(file);
  }

  private static void locked(Path file) throws IOException {
    Path open = file.resolveSibling("open.tmp");
    sheet(new XSSFWorkbook(), "Boliger").lines("Adresse|Soverom", "Låst 1|#2").save(open);
    try (POIFSFileSystem container = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("løynd");
      try (OutputStream inside = encryptor.getDataStream(container)) {
        inside.write(Files.readAllBytes(open));
      }
      container.writeFilesystem(out);
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
    Files.delete(open);
  }
}
