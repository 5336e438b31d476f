package no.husrom.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import no.husrom.dwelling.Dwelling;
import no.husrom.exchange.problem.Problem;
import no.husrom.exchange.problem.Trouble;
import no.husrom.exchange.property.PropertyFiles;
import no.husrom.kit.table.RecordTable;
import no.husrom.register.RegisterStore;
import no.husrom.register.Registers;
import no.husrom.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class PropertyImportPageTest extends ImportPageCase {

  @Test
  void severalFilesOfAPropertySystemAreShownTogetherAndImportedAtOnce() {
    ImportPage page = show(() -> page(Language.NYNORSK), 1180, 780);
    onScreen(
        () -> {
          page.read(PropertyFiles.all());
          return page;
        });
    settle();
    RecordTable<?> problems = table();
    List<Trouble> told =
        onScreen(() -> problems.shown().stream().map(p -> ((Problem) p).trouble()).toList());
    assertThat(told)
        .hasAtLeastOneElementOfType(Trouble.TenantNames.class)
        .hasAtLeastOneElementOfType(Trouble.BedroomsOfRooms.class)
        .hasAtLeastOneElementOfType(Trouble.UnknownDwelling.class);
    Path refused = folder.resolve("avviste.xlsx");
    files().answer(refused);
    press("refused");
    assertThat(refused).isNotEmptyFile();
    press("import");
    Registers registers = database.read(new RegisterStore()::read);
    assertThat(registers.dwellings()).hasSize(8);
    assertThat(registers.leases()).hasSize(5);
    Dwelling flat = made("Kyrkjegata 4");
    assertThat(flat.fields()).containsKey("Løpenummer");
  }
}
