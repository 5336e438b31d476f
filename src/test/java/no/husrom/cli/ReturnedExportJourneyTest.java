package no.husrom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import no.husrom.exchange.difference.EditedWorkbook;
import no.husrom.exchange.difference.ReturnedCase;
import no.husrom.exchange.field.DwellingField;
import no.husrom.exchange.field.HouseholdField;
import no.husrom.exchange.field.LeaseField;
import no.husrom.household.Secrecy;
import no.husrom.store.Database;
import no.husrom.store.Location;
import no.husrom.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The registers go out, are edited in a spreadsheet while others work in the program, and come
/// back.
class ReturnedExportJourneyTest {
  private final Path home;
  private final Path file;
  private final String data;

  ReturnedExportJourneyTest(@TempDir Path home) {
    this.home = home;
    this.file = home.resolve("ut.xlsx");
    this.data = home.resolve("office").toString();
  }

  @BeforeEach
  void export() {
    try (Database database = open(data)) {
      ReturnedCase.fill(database);
    }
    assertThat(husrom(data, "export", file.toString()).code()).isZero();
    try (Database database = open(data)) {
      ReturnedCase.change(database, "B1", DwellingField.RENT, 9_000);
      ReturnedCase.change(database, "B2", DwellingField.RENT, 9_200);
    }
  }

  private Ran husrom(String database, String... command) {
    String[] arguments = new String[command.length + 2];
    System.arraycopy(command, 0, arguments, 0, command.length);
    arguments[command.length] = "--data";
    arguments[command.length + 1] = database;
    return Ran.here(home, arguments);
  }

  private static Database open(String data) {
    return Database.open(new Location.LocalFile(Path.of(data)), Ran.CLOCK);
  }

  private int rent(String id) {
    try (Database database = open(data)) {
      return (int) Objects.requireNonNull(ReturnedCase.now(database, id, DwellingField.RENT));
    }
  }

  @Test
  void untouchedItChangesNothing() {
    Ran ran = husrom(data, "import", file.toString(), "--json");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("\"updated\" : 0", "\"unchanged\" : 11", "\"conflicts\" : 0");
    assertThat(rent("B1")).isEqualTo(9_000);
  }

  @Test
  void whereBothHaveChangedAFieldTheCommandAsksWhoseWordCounts() {
    try (EditedWorkbook sheet = EditedWorkbook.of(file, Language.NYNORSK)) {
      sheet.set("B1", DwellingField.RENT, 8_500).set("B3", DwellingField.RENT, 8_600);
    }
    Ran refused = husrom(data, "import", file.toString());
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err())
        .contains(
            "ut.xlsx, ark «Bustader», rad 2, kolonne W «Månadsleige»: «Månadsleige» for B1 er endra"
                + " både i arket og i programmet. Eksportert: 8\u00a0000. Arket: 8\u00a0500."
                + " Programmet: 9\u00a0000.",
            "--conflicts sheet");
    assertThat(rent("B3")).isEqualTo(8_000);
    Ran trial = husrom(data, "import", file.toString(), "--dry-run", "--json");
    assertThat(trial.code()).isEqualTo(1);
    assertThat(trial.out())
        .contains(
            "\"conflicts\" : 1",
            "\"inSheet\" : \"8500\"",
            "\"inProgram\" : \"9000\"",
            "\"chosen\" : null");
    Ran kept = husrom(data, "import", file.toString(), "--conflicts", "program");
    assertThat(kept.code()).isZero();
    assertThat(kept.err()).contains("Valt: programmet.");
    assertThat(rent("B1")).isEqualTo(9_000);
    assertThat(rent("B3")).isEqualTo(8_600);
    assertThat(husrom(data, "import", file.toString(), "--conflicts", "sheet").code()).isZero();
    assertThat(rent("B1")).isEqualTo(8_500);
    assertThat(rent("B2")).isEqualTo(9_200);
    assertThat(husrom(data, "undo").code()).isZero();
    assertThat(rent("B1")).isEqualTo(9_000);
  }

  @Test
  void theCommandDoesNotTellWhereAHouseholdWithASecretAddressLives() {
    try (Database database = open(data)) {
      ReturnedCase.change(database, "H1", HouseholdField.SECRECY, Secrecy.STRICT);
      ReturnedCase.change(database, "L1", LeaseField.DWELLING, "B5");
    }
    try (EditedWorkbook sheet = EditedWorkbook.of(file, Language.NYNORSK)) {
      sheet.set("L1", LeaseField.DWELLING, "B4");
    }
    Ran trial = husrom(data, "import", file.toString(), "--dry-run", "--json");
    assertThat(trial.out())
        .contains(
            "\"exported\" : \"(hemmeleg adresse)\"",
            "\"inSheet\" : \"B4\"",
            "\"inProgram\" : \"(hemmeleg adresse)\"")
        .doesNotContain("B2", "B5");
    assertThat(husrom(data, "import", file.toString()).err())
        .contains("L1", "(hemmeleg adresse)")
        .doesNotContain("B2", "B5");
    assertThat(husrom(data, "import", file.toString(), "--conflicts", "sheet").code()).isZero();
  }

  @Test
  void aBackupThatWasPutBackKnowsItsOwnExports() {
    Path backup = home.resolve("kopi.husrom");
    assertThat(husrom(data, "backup", backup.toString()).code()).isZero();
    String other = home.resolve("other").toString();
    assertThat(husrom(other, "restore", backup.toString()).code()).isZero();
    Ran ran = husrom(other, "import", file.toString(), "--json");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("\"updated\" : 0", "\"unchanged\" : 11");
  }
}
