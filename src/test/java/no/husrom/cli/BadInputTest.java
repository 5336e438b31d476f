package no.husrom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.husrom.dwelling.Address;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingKind;
import no.husrom.exchange.BadFiles;
import no.husrom.household.Category;
import no.husrom.household.Household;
import no.husrom.lease.Lease;
import no.husrom.lease.Occupancy;
import no.husrom.office.Office;
import no.husrom.register.RegisterStore;
import no.husrom.register.Registers;
import no.husrom.store.Database;
import no.husrom.store.Dump;
import no.husrom.store.Location;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever file she brings: a sentence says where and what to do, and the database is as before
/// but for the rows that were accepted.
class BadInputTest {
  private final Path home;
  private final Path data;

  BadInputTest(@TempDir Path home) {
    this.home = home;
    this.data = home.resolve("office");
  }

  @BeforeEach
  void fillTheDatabase() {
    Registers registers =
        new Registers(
            Office.PROPOSED,
            List.of(
                Dwelling.of(
                    "B1",
                    new Address("Kyrkjevegen 4", "6150", "Ørsta", "1520", "H0101", "118/507"),
                    DwellingKind.FLAT,
                    2)),
            List.of(
                Household.of("H1", "Sak 1", Category.SITTING_TENANT, List.of()),
                Household.of("H2", "Sak 2", Category.REFUGEE, List.of())),
            List.of(
                Lease.of(
                    "L1",
                    "H1",
                    new Occupancy("B1", LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31)),
                    8_000)));
    try (Database database = open()) {
      database.change(tx -> new RegisterStore().save(tx, registers));
    }
  }

  static BadFiles.Unreadable[] unreadable() {
    return BadFiles.unreadable();
  }

  static BadFiles.Refused[] refused() {
    return BadFiles.refused();
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void aFileThatCannotBeReadIsNamedAndNothingIsIn(BadFiles.Unreadable bad) throws IOException {
    Path file = bad.making().in(home);
    Path good = BadFiles.homes(home, "Nyvegen 1", "2");
    List<String> before = dump();
    Map<String, String> words =
        Map.of("nn", bad.nynorsk(), "nb", bad.bokmaal(), "en", bad.english());
    words.forEach(
        (language, said) -> {
          Ran ran = husrom("import", file.toString(), "--lang", language);
          assertThat(ran.code()).isEqualTo(1);
          assertThat(ran.err()).contains(file.getFileName().toString(), said);
          assertThat(ran.err()).doesNotContain("Exception", "null", "{0}");
        });
    assertThat(dump()).isEqualTo(before);
    if (!bad.name().startsWith("headings")) {
      assertThat(husrom("import", good.toString(), file.toString()).code())
          .as("beside a good file")
          .isEqualTo(1);
      assertThat(dump()).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @MethodSource("refused")
  void aRowThatCannotBeIsNamedAndTheOthersAreIn(BadFiles.Refused bad) throws IOException {
    Path file = bad.making().in(home);
    List<String> before = dump();
    Map<String, List<String>> words =
        Map.of(
            "nn", List.of("rad " + bad.row(), bad.nynorsk()),
            "nb", List.of("rad " + bad.row(), bad.bokmaal()),
            "en", List.of("row " + bad.row(), bad.english()));
    words.forEach(
        (language, said) -> {
          Ran ran = husrom("import", file.toString(), "--strict", "--lang", language);
          assertThat(ran.code()).isEqualTo(1);
          assertThat(ran.err()).contains(said).contains("--strict");
        });
    assertThat(dump()).as("strictly").isEqualTo(before);
    Path refused = home.resolve("avviste.xlsx");
    Ran ran = husrom("import", file.toString(), "--rejected", refused.toString());
    assertThat(ran.code()).isEqualTo(3);
    List<String> after = dump();
    assertThat(after).containsAll(before).hasSizeGreaterThan(before.size());
    assertThat(refused).isNotEmptyFile();
  }

  @Test
  void datesInThreeNotationsAndDecimalCommasAreUnderstood() throws IOException {
    Path file =
        BadFiles.workbook(
            home.resolve("notasjon.xlsx"),
            new XSSFWorkbook(),
            "Bustader",
            "Adresse|Soverom|Areal|Ledig frå|Leige",
            "Nyvegen 1|2|68,5|1.2.2027|kr 9 500,-",
            "Nyvegen 2|2|68,5 m²|2027-02-01|9.500,00",
            "Nyvegen 3|2|68.5|1/2-27|9500 kr");
    Ran ran = husrom("import", file.toString());
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(fresh())
        .hasSize(3)
        .allSatisfy(
            d -> {
              assertThat(d.size().area()).isEqualByComparingTo("68.5");
              assertThat(d.availableFrom()).isEqualTo(LocalDate.of(2027, 2, 1));
              assertThat(d.rent().perMonth()).isEqualTo(9_500);
            });
  }

  @Test
  void theOneBadRowAmongFiftyThousandIsNamed() throws IOException {
    StringBuilder lines = new StringBuilder("Adresse;Soverom;Areal\n");
    for (int i = 2; i <= 50_000; i++) {
      lines.append("Langvegen ").append(i).append(";2;68,5\n");
    }
    lines.append("Langvegen 50001;to;68,5\n");
    Path file = Files.writeString(home.resolve("mange.csv"), lines);
    List<String> before = dump();
    Ran ran = husrom("import", file.toString(), "--strict", "--json");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out())
        .contains("\"created\" : 49999", "\"row\" : 50001", "\"column\" : \"B\"", "«to»");
    assertThat(dump()).isEqualTo(before);
  }

  @Test
  void everyKindOfSheetGivesTheSameDwelling() throws IOException {
    String[] lines = {"Adresse|Postnr|Soverom|Areal|Målarnr", "Ørevegen 1|0150|2|68,5|0073"};
    List<Path> files = new ArrayList<>();
    files.add(BadFiles.workbook(home.resolve("a.xlsx"), new XSSFWorkbook(), "Ark1", lines));
    files.add(BadFiles.workbook(home.resolve("b.xls"), new HSSFWorkbook(), "Ark1", lines));
    for (String separator : List.of(";", "\t")) {
      files.add(text("c" + files.size() + ".csv", lines, separator, StandardCharsets.UTF_8, ""));
      files.add(
          text("d" + files.size() + ".csv", lines, separator, StandardCharsets.UTF_8, "\ufeff"));
      files.add(
          text("e" + files.size() + ".csv", lines, separator, StandardCharsets.ISO_8859_1, ""));
    }
    String[] quoted = {lines[0], "Ørevegen 1|0150|2|\"68,5\"|0073"};
    files.add(text("f.csv", quoted, ",", StandardCharsets.UTF_8, ""));
    for (Path file : files) {
      String other = home.resolve("som-" + file.getFileName()).toString();
      Ran ran = Ran.here(home, "import", file.toString(), "--data", other);
      assertThat(ran.err().lines())
          .as(file.toString())
          .allMatch(line -> line.contains("Teksten er lesen som"));
      try (Database database = Database.open(new Location.LocalFile(Path.of(other)), Ran.CLOCK)) {
        Dwelling read = database.read(new RegisterStore()::read).dwellings().getFirst();
        assertThat(read.address())
            .as(file.toString())
            .isEqualTo(new Address("Ørevegen 1", "0150", null, null, null, null));
        assertThat(read.size().area()).isEqualByComparingTo("68.5");
        assertThat(read.meters().power()).isEqualTo("0073");
      }
    }
  }

  @Test
  void theRefusedRowsThatCannotBeWrittenKeepAllRowsOut() throws IOException {
    Path file = BadFiles.refused()[0].making().in(home);
    List<String> before = dump();
    Ran ran =
        husrom(
            "import", file.toString(), "--rejected", home.resolve("nei/avviste.xlsx").toString());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains(home.resolve("nei").toString());
    assertThat(dump()).isEqualTo(before);
  }

  private Path text(String name, String[] lines, String separator, Charset charset, String mark)
      throws IOException {
    String all = mark + String.join("\r\n", lines).replace("|", separator) + "\r\n";
    return Files.write(home.resolve(name), all.getBytes(charset));
  }

  private Ran husrom(String... arguments) {
    List<String> all = new ArrayList<>(Arrays.asList(arguments));
    all.add("--data=" + data);
    return Ran.here(home, all.toArray(String[]::new));
  }

  /// The dwellings that were not there from the start.
  private List<Dwelling> fresh() {
    try (Database database = open()) {
      return database.read(new RegisterStore()::read).dwellings().stream()
          .filter(d -> !d.id().equals("B1"))
          .toList();
    }
  }

  private List<String> dump() {
    try (Database database = open()) {
      return Dump.of(database);
    }
  }

  private Database open() {
    return Database.open(new Location.LocalFile(data), Ran.CLOCK);
  }
}
