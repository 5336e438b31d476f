package no.husrom.exchange.ui;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.husrom.exchange.problem.Note;
import no.husrom.exchange.problem.NoteWords;
import no.husrom.text.Texts;

/// What the program did by itself with the files: total rows left out, hidden columns read. Stands
/// folded, with how much there is to say.
final class NotesView extends TitledPane {
  private final Texts texts;
  private final NoteWords words;
  private final VBox lines = new VBox();

  NotesView(Texts texts) {
    this.texts = texts;
    this.words = new NoteWords(texts.language());
    lines.getStyleClass().add("step-view");
    setContent(lines);
    setExpanded(false);
    setMinHeight(Region.USE_PREF_SIZE);
    show(List.of());
  }

  void show(List<Note> notes) {
    setText(texts.say("notes.title", notes.size()));
    setManaged(!notes.isEmpty());
    setVisible(!notes.isEmpty());
    lines.getChildren().setAll(notes.stream().map(this::line).toList());
  }

  private Label line(Note note) {
    Label line = new Label(words.line(note));
    line.setWrapText(true);
    line.setMinHeight(Region.USE_PREF_SIZE);
    return line;
  }
}
