package no.husrom.exchange.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import no.husrom.exchange.remember.Remembered.LastTime;
import no.husrom.kit.Buttons;
import no.husrom.kit.Desk;
import no.husrom.kit.Line;
import no.husrom.text.Texts;
import org.kordamp.ikonli.feather.Feather;

/// Says that sheets are read as the last time, with a button to forget it.
final class LastTimeLine extends Line {
  private final Desk desk;
  private final Texts texts;
  private final Label words = new Label();

  LastTimeLine(Desk desk, Runnable forget) {
    this.desk = desk;
    texts = desk.texts(LastTimeLine.class);
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().addAll(words, Buttons.plain(texts.say("forget"), Feather.ROTATE_CCW, forget));
  }

  void show(List<LastTime> times) {
    setVisible(!times.isEmpty());
    setManaged(!times.isEmpty());
    if (!times.isEmpty()) {
      LastTime first = times.getFirst();
      words.setText(
          texts.say(
              "last-time",
              texts.formats().date(LocalDate.ofInstant(first.usedAt(), desk.clock().getZone())),
              first.source(),
              times.stream().map(LastTime::sheet).distinct().collect(Collectors.joining(", "))));
    }
  }
}
