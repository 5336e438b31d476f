package no.husrom.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.Status;
import no.husrom.exchange.BadFiles;
import no.husrom.exchange.ImportPreview;
import no.husrom.exchange.Importer;
import no.husrom.exchange.OpenedFiles;
import no.husrom.exchange.field.DwellingField;
import no.husrom.exchange.heading.Mapping;
import no.husrom.exchange.ui.mapping.MappingView;
import no.husrom.exchange.ui.mapping.Sight;
import no.husrom.exchange.words.DayOrder;
import no.husrom.register.Registers;
import no.husrom.store.Dump;
import no.husrom.text.Language;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class ImportPageTest extends ImportPageCase {
  @Test
  void everyBadFileIsSaidInTheListInEveryLanguageAndChangesNothing() throws IOException {
    List<String> before = Dump.of(database);
    for (Language language : Language.values()) {
      ImportPage page = show(() -> page(language), 1180, 780);
      for (BadFiles.Unreadable bad : BadFiles.unreadable()) {
        Path own = Files.createTempDirectory(folder, "f");
        Path file = bad.making().in(own);
        read(page, file);
        assertThat(told()).as(bad.name()).anyMatch(said -> said.contains(words(bad, language)));
        assertThat(button("import", language).isDisabled()).as(bad.name()).isTrue();
      }
      for (BadFiles.Refused bad : BadFiles.refused()) {
        read(page, bad.making().in(folder));
        assertThat(told()).as(bad.name()).anyMatch(said -> said.contains(words(bad, language)));
        assertThat(button("refused", language).isDisabled()).as(bad.name()).isFalse();
      }
    }
    assertThat(Dump.of(database)).isEqualTo(before);
  }

  @Test
  void whatIsAcceptedIsImportedAndTheRefusedRowsCanBeSaved() throws IOException {
    ImportPage page = show(() -> page(Language.NYNORSK), 1180, 780);
    read(page, BadFiles.refused()[4].making().in(folder));
    Path refused = folder.resolve("avviste.xlsx");
    files().answer(refused);
    press("refused");
    assertThat(refused).isNotEmptyFile();
    press("import");
    assertThat(page.notice().text()).contains("1 ");
    assertThat(streets()).containsExactlyInAnyOrder("Kyrkjevegen 4", "Nyvegen 1");
  }

  @Test
  void aFileThatCannotBeWrittenIsSaidOnThePage() throws IOException {
    ImportPage page = show(() -> page(Language.NYNORSK), 1180, 780);
    read(page, BadFiles.refused()[4].making().in(folder));
    for (String button : List.of("template", "refused")) {
      files().answer(folder.resolve("finst ikkje").resolve("ark.xlsx"));
      press(button);
      assertThat(page.notice().text()).contains("er ikkje lagra", "finst ikkje");
    }
  }

  @Test
  void aColumnIsWhatSheSaysItIs() throws IOException {
    ImportPage page = show(() -> page(Language.NYNORSK), 1180, 780);
    read(page, sheet("Adresse|Soverom|Krinkel", "Nyvegen 7|2|Haugen"));
    assertThat(questions().isVisible()).isTrue();
    choose("Arket «Bustader», C «Krinkel»", DwellingField.DISTRICT.heading(Language.NYNORSK));
    press("import");
    assertThat(page.notice().text()).contains("1 ");
    Dwelling made = made("Nyvegen 7");
    assertThat(made.surroundings().district()).isEqualTo("Haugen");
    assertThat(made.fields()).isEmpty();
  }

  @Test
  void whatSheChoseIsSaidTheNextTimeAndCanBeForgotten() throws IOException {
    ImportPage page = show(() -> page(Language.NYNORSK), 1180, 780);
    read(page, sheet("Adresse|Soverom|Krinkel", "Nyvegen 7|2|Haugen"));
    assertThat(button("forget", Language.NYNORSK).getParent().isVisible()).isFalse();
    choose("Arket «Bustader», C «Krinkel»", DwellingField.DISTRICT.heading(Language.NYNORSK));
    press("import");
    page = show(() -> page(Language.NYNORSK), 1180, 780);
    read(page, sheet("Soverom|Adresse|Krinkel", "3|Nyvegen 9|Øra"));
    LastTimeLine line = (LastTimeLine) button("forget", Language.NYNORSK).getParent();
    assertThat(line.isVisible()).isTrue();
    assertThat(((Labeled) line.getChildren().getFirst()).getText())
        .startsWith("Lese som sist, ")
        .contains("hennar.xlsx", "Bustader");
    press("import");
    assertThat(made("Nyvegen 9").surroundings().district()).isEqualTo("Øra");
    read(page, sheet("Soverom|Adresse|Krinkel", "3|Nyvegen 10|Vik"));
    press("forget");
    assertThat(line.isVisible()).isFalse();
    press("import");
    assertThat(made("Nyvegen 10").fields()).containsExactly(Map.entry("Krinkel", "Vik"));
    read(page, sheet("Soverom|Adresse|Krinkel", "3|Nyvegen 11|Vik"));
    assertThat(line.isVisible()).isFalse();
  }

  @Test
  void aSheetOfUnknownHeadingsIsReadWhenSheSaysWhatItIs() throws IOException {
    ImportPage page = show(() -> page(Language.NYNORSK), 1180, 780);
    read(page, sheet("Kor|Kammers", "Nyvegen 8|3"));
    assertThat(questions().isExpanded()).isTrue();
    choose("hennar.xlsx, arket «Bustader»", "Bustader");
    choose("Arket «Bustader», A «Kor»", DwellingField.ADDRESS.heading(Language.NYNORSK));
    choose("Arket «Bustader», B «Kammers»", DwellingField.BEDROOMS.heading(Language.NYNORSK));
    assertThat(told()).isEmpty();
    press("again");
    assertThat(told()).as("what she said still holds").isEmpty();
    press("import");
    assertThat(made("Nyvegen 8").size().bedrooms()).isEqualTo(3);
  }

  @Test
  void aWordMeansWhatSheSaysItMeans() throws IOException {
    ImportPage page = show(() -> page(Language.NYNORSK), 1180, 780);
    read(
        page,
        sheet("Adresse|Soverom|Status|Heis", "Vegen 7|2|Står tom|ja", "Vegen 8|2|står tom|ja"));
    assertThat(questions().getText()).isEqualTo("Slik er arka lesne: éin ting å sjå over");
    choose("Arket «Bustader», Status: «Står tom»", "Klar for innflytting");
    assertThat(questions().getText()).isEqualTo("Slik er arka lesne: alt er kjent att");
    assertThat(told()).isEmpty();
    showAll();
    choose("Arket «Bustader», Heis: «ja»", "Nei");
    press("import");
    assertThat(made("Vegen 8").statuses().getFirst().status()).isEqualTo(Status.READY);
    assertThat(made("Vegen 7").access().lift()).isFalse();
  }

  @Test
  void theOrderOfDatesIsAskedOnceForAFile() throws IOException {
    ImportPage page = show(() -> page(Language.NYNORSK), 1180, 780);
    read(page, sheet("Adresse|Soverom|Kontrollert dato", "Vegen 7|2|03/04/2025"));
    String line = "hennar.xlsx: kva står først i datoar som «03/04/2025»?";
    assertThat(questions().isExpanded()).isTrue();
    choose(line, "Månaden, så det er 04.03.2025");
    assertThat(box(line).getValue()).isEqualTo(DayOrder.MONTH_FIRST);
    press("import");
    assertThat(made("Vegen 7").verifiedOn()).isEqualTo(LocalDate.of(2025, 3, 4));
  }

  @Test
  void aFieldBelongsToOneColumnAndABoxKeepsTheFocus() throws IOException {
    ImportPage page = show(() -> page(Language.NYNORSK), 1180, 780);
    read(page, sheet("Adresse|Soverom|Krinkel|Krok", "Vegen 7|2|Haugen|Vika"));
    String district = DwellingField.DISTRICT.heading(Language.NYNORSK);
    choose("Arket «Bustader», C «Krinkel»", district);
    onScreen(
        () -> {
          box("Arket «Bustader», D «Krok»").requestFocus();
          return page;
        });
    choose("Arket «Bustader», D «Krok»", district);
    assertThat(
            onScreen(
                () -> Objects.requireNonNull(page.getScene().getFocusOwner()).getAccessibleText()))
        .isEqualTo("Arket «Bustader», D «Krok»");
    press("import");
    assertThat(made("Vegen 7").surroundings().district()).isEqualTo("Vika");
    assertThat(made("Vegen 7").fields()).isEqualTo(Map.of("Krinkel", "Haugen"));
  }

  @Test
  void aSheetSheDoesNotWantIsLeftOutAndCanBeWantedAgain() throws IOException {
    ImportPage page = show(() -> page(Language.NYNORSK), 1180, 780);
    read(page, sheet("Adresse|Soverom", "Vegen 7|2"));
    String line = "hennar.xlsx, arket «Bustader»";
    choose(line, "Les ikkje arket");
    assertThat(button("import", Language.NYNORSK).isDisabled()).isTrue();
    choose(line, "Bustader");
    press("import");
    assertThat(streets()).contains("Vegen 7");
  }

  @Test
  void everythingIsNamedAndWholeInBothShadesAndSizes() throws IOException {
    Path file =
        sheet(
            "Adresse|Soverom|Krinkel|Adrese|Stattus|Kontrollert dato|Leigetakar",
            "Nyvegen 7|to|Haugen|x|Står tom|03/04/2025|Sak 1",
            "Nyvegen 8|2|Øra|y|Utleigd|04/04/2025|Sak 2");
    Path odd =
        BadFiles.workbook(
            folder.resolve("rare.xlsx"), new XSSFWorkbook(), "Ark1", "Kor|Kammers", "Vegen 8|3");
    look(
        "import",
        () -> {
          ImportPage page = page(Language.NYNORSK);
          page.read(List.of(file, odd));
          return page;
        });
    look(
        "import-all",
        () -> {
          OpenedFiles opened = OpenedFiles.open(List.of(file));
          ImportPreview preview =
              new Importer(desk(Language.NYNORSK).clock())
                  .preview(opened, Mapping.NONE, Registers.EMPTY, Language.NYNORSK);
          MappingView view = new MappingView(desk(Language.NYNORSK), _ -> {});
          view.show(Sight.of(opened, preview, Mapping.NONE));
          view.setExpanded(true);
          all(view).setSelected(true);
          ScrollPane whole = new ScrollPane(view);
          whole.setFitToWidth(true);
          return whole;
        });
  }
}
