package no.husrom.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import no.husrom.exchange.difference.EditedWorkbook;
import no.husrom.exchange.field.DwellingField;
import no.husrom.exchange.ui.ImportPage;
import no.husrom.kit.ScriptedFiles;
import no.husrom.kit.palette.Palette;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// The stops where the registers go out and come back edited twice: the second time they disagree
/// with the first.
record ReturnStops(Hand hand, Consumer<String> look, ScriptedFiles files, Language language) {

  /// @param folder takes the two workbooks
  void go(Path folder) throws IOException {
    Path first = folder.resolve("ut1-" + language.code() + ".xlsx");
    Path second = folder.resolve("ut2-" + language.code() + ".xlsx");
    export(first);
    Files.copy(first, second);
    try (EditedWorkbook sheet = EditedWorkbook.of(first, language)) {
      sheet.set("B012", DwellingField.RENT, 9_100).set("B013", DwellingField.RENT, 9_200);
    }
    try (EditedWorkbook sheet = EditedWorkbook.of(second, language)) {
      sheet.set("B012", DwellingField.RENT, 9_300).set("B013", DwellingField.RENT, 9_400);
    }
    choose(first);
    hand.press(ImportPage.class, "import");
    choose(second);
    look.accept("import-difference");
    hand.press(ImportPage.class, "difference.take-sheet");
    look.accept("import-difference-one");
  }

  /// By the palette, as from anywhere.
  private void export(Path file) {
    files.answer(file);
    hand.press(Shell.class, "find");
    TextField field =
        hand.found(TextField.class, f -> f.getStyleClass().contains("palette-field"))
            .findFirst()
            .orElseThrow();
    Palette palette = hand.found(Palette.class, p -> true).findFirst().orElseThrow();
    String command = Texts.of(Errand.class, language).name(Errand.EXPORT);
    hand.later(() -> field.setText(command));
    hand.later(
        () ->
            Event.fireEvent(
                palette,
                new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
  }

  private void choose(Path file) {
    hand.go(Place.SHEETS);
    files.answer(file);
    hand.press(ImportPage.class, "choose");
  }
}
