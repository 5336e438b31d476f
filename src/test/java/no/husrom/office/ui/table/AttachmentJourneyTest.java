package no.husrom.office.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import no.husrom.history.History;
import no.husrom.history.HistoryStep;
import no.husrom.kit.table.row.Filter;
import no.husrom.office.attachment.Attachment;
import no.husrom.office.attachment.AttachmentStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files of the records, in the dwelling register's window.
class AttachmentJourneyTest extends RegisterWindowTest {
  @TempDir private Path folder;

  @Test
  void filesAreAddedOpenedSavedRemovedAndBroughtBack() throws IOException {
    page();
    assertThat(lookup(".record-clip").queryAll()).isEmpty();
    Path letter = Files.writeString(folder.resolve("Brev frå eigar.pdf"), "brev");
    Path picture = Files.writeString(folder.resolve("bad.jpg"), "bilete");
    files().answer(letter);
    files().answer(picture);
    press("Legg til filer …");
    assertThat(notice()).isEqualTo("2 filer er lagde til.");
    assertThat(names()).containsExactly("Brev frå eigar.pdf", "bad.jpg");
    assertThat(heading()).isEqualTo("Vedlegg (2)");
    assertThat(lookup(".record-clip").queryAll()).hasSize(1);

    restart();
    page();
    press("bad.jpg");
    assertThat(files().shown()).hasSize(1);
    assertThat(files().shown().getFirst()).hasContent("bilete").hasFileName("bad.jpg");
    Path copy = folder.resolve("kopi.pdf");
    files().answer(copy);
    press("Lagre «Brev frå eigar.pdf» som …");
    assertThat(copy).hasContent("brev");
    press("Ta bort «Brev frå eigar.pdf»");
    assertThat(names()).containsExactly("bad.jpg");
    assertThat(notice()).contains("teken bort").contains("Ctrl+Z");

    History history = new History(database());
    HistoryStep last = history.toUndo().orElseThrow();
    history.undo(last.id());
    refresh();
    assertThat(names()).containsExactly("Brev frå eigar.pdf", "bad.jpg");
  }

  @Test
  void whatCannotBeAddedIsToldAndANewRecordIsSavedFirst() throws IOException {
    page();
    files().answer(Files.writeString(folder.resolve("tom.txt"), ""));
    files().answer(Files.writeString(folder.resolve("ok.txt"), "ok"));
    press("Legg til filer …");
    assertThat(notice()).startsWith("«tom.txt» er tom").endsWith("«ok.txt» er lagd til.");
    assertThat(names()).containsExactly("ok.txt");
    assertThat(words(".attachment-box .field-help"))
        .isEqualTo("Dra filer hit, eller vel dei. Høgst 20 MB per fil og 2 GB i alt.");
    chord(KeyCode.CONTROL, KeyCode.N);
    assertThat(words(".attachment-box .field-help"))
        .isEqualTo("Lagre først; då kan du legge til filer.");
    assertThat(names()).isEmpty();
  }

  @Test
  void theTableCountsFilesAndFiltersByThem() throws IOException {
    byte[] content = "brev".getBytes(StandardCharsets.UTF_8);
    Path letter = Files.write(folder.resolve("brev.txt"), content);
    String id = dwellings().get(1).id();
    new StoredAttachments(desk(), database(), "DWELLING").add(id, List.of(letter, letter));
    view("files", new Filter.Between(BigDecimal.ONE, null));
    assertThat(shown()).containsExactly(id);
    List<Attachment> kept = database().read(tx -> new AttachmentStore().of(tx, "DWELLING", id));
    assertThat(kept)
        .extracting(Attachment::fileName, Attachment::addedOn)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple("brev (2).txt", desk().today()),
            org.assertj.core.api.Assertions.tuple("brev.txt", desk().today()));
  }

  private List<String> names() {
    return lookup(".attachment-name").queryAllAs(Labeled.class).stream()
        .map(Labeled::getText)
        .toList();
  }

  private String heading() {
    return words(".attachment-box .form-section");
  }

  private String words(String selector) {
    return lookup(selector).queryLabeled().getText().replace('\u00a0', ' ');
  }

  /// Presses a button by its words or its name, wherever the form is scrolled to.
  private void press(String words) {
    Node button =
        lookup(".attachment-box .button")
            .match(
                node ->
                    node instanceof Labeled labeled
                        && (words.equals(labeled.getText())
                            || words.equals(labeled.getAccessibleText())))
            .query();
    onScreen(
        () -> {
          ((javafx.scene.control.Button) button).fire();
          return button;
        });
    settle();
  }
}
