package no.husrom.paper.ui;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.husrom.file.SafeFile;
import no.husrom.file.Saving;
import no.husrom.kit.Buttons;
import no.husrom.kit.Desk;
import no.husrom.kit.FilePicker;
import no.husrom.kit.Notice;
import no.husrom.paper.Paper;
import no.husrom.paper.output.Preview;
import no.husrom.paper.output.Preview.PagePicture;
import no.husrom.paper.output.Printers;
import no.husrom.paper.output.Printing;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The pages of a paper as pictures, with what can be done with it: save as PDF, print.
public final class PaperView extends VBox {
  private static final float SCREEN_DPI = 110;
  private static final int PAGES_AT_ONCE = 10;

  private final Desk desk;
  private final Notice notice;
  private final Texts texts;
  private final VBox pages = new VBox();
  private final Button more;
  private @Nullable Supplier<Named> wanted;
  private @Nullable Made made;

  /// A paper and a name to propose for its file.
  public record Named(String fileName, Paper paper) {}

  private record Made(String fileName, byte[] pdf, int pages) {}

  /// Some of the pages, from the one with number `first`, counted from 0.
  private record Drawn(Made made, int first, List<PagePicture> pictures) {}

  /// @param notice where what came of saving and printing is told
  public PaperView(Desk desk, Notice notice) {
    this.desk = desk;
    this.notice = notice;
    texts = desk.texts(PaperView.class);
    more = Buttons.plain(texts.say("more"), Feather.CHEVRON_DOWN, this::drawMore);
    for (VBox box : List.of(this, pages)) {
      box.getStyleClass().add("paper-pages");
    }
    getChildren().setAll(pages, more);
    hideMore(true);
  }

  /// What can be done with the paper, for the page's actions.
  public Node[] actions() {
    return new Node[] {
      Buttons.plain(texts.say("print"), Feather.PRINTER, this::print),
      Buttons.primary(texts.say("save"), Feather.DOWNLOAD, this::save)
    };
  }

  /// Makes the paper off the screen's thread and shows it; of several asked for in a row the last
  /// one is shown.
  public void show(Supplier<Named> making) {
    wanted = making;
    desk.background()
        .run(
            () -> draw(made(making.get()), 0),
            drawn -> {
              if (making == wanted) {
                made = drawn.made();
                pages.getChildren().clear();
                add(drawn);
              }
            });
  }

  private static Made made(Named named) {
    byte[] pdf = named.paper().toPdf();
    try (Preview preview = new Preview(pdf)) {
      return new Made(named.fileName(), pdf, preview.pages());
    }
  }

  private static Drawn draw(Made made, int first) {
    try (Preview preview = new Preview(made.pdf())) {
      return new Drawn(
          made,
          first,
          IntStream.range(first, Math.min(made.pages(), first + PAGES_AT_ONCE))
              .mapToObj(page -> preview.picture(page, SCREEN_DPI))
              .toList());
    }
  }

  private void drawMore() {
    Made now = made;
    if (now != null) {
      int first = pages.getChildren().size() / 2;
      more.setDisable(true);
      desk.background()
          .run(
              () -> draw(now, first),
              drawn -> {
                if (now == made) {
                  add(drawn);
                }
              });
    }
  }

  private void add(Drawn drawn) {
    for (int i = 0; i < drawn.pictures().size(); i++) {
      String words = texts.say("page", drawn.first() + i + 1, drawn.made().pages());
      Label number = new Label(words);
      number.getStyleClass().addAll("muted", "small-words");
      number.setMinHeight(Region.USE_PREF_SIZE);
      pages.getChildren().addAll(new PaperPicture(drawn.pictures().get(i), words), number);
    }
    hideMore(drawn.first() + drawn.pictures().size() == drawn.made().pages());
  }

  private void hideMore(boolean hide) {
    more.setDisable(hide);
    more.setVisible(!hide);
    more.setManaged(!hide);
  }

  private void save() {
    Made now = made;
    if (now != null) {
      desk.dialogs()
          .files()
          .save(texts.say("save"), now.fileName(), FilePicker.Kind.PDF)
          .ifPresent(
              file ->
                  desk.background()
                      .run(() -> SafeFile.save(file, out -> out.write(now.pdf())), this::written));
    }
  }

  private void written(Saving saving) {
    switch (saving) {
      case Saving.Saved saved -> notice.success(texts.say("saved", saved.file()));
      case Saving.NotSaved not -> notice.error(not.sentence(desk.language()));
    }
  }

  private void print() {
    Made now = made;
    if (now == null) {
      return;
    }
    desk.background()
        .run(
            () -> new Printers().names(),
            names -> {
              if (names.isEmpty()) {
                notice.error(texts.say("print.none"));
              } else {
                new PrinterDialog(desk, texts, names).ask().ifPresent(name -> send(now, name));
              }
            });
  }

  private void send(Made now, String printer) {
    desk.background()
        .run(
            () -> new Printers().print(now.pdf(), printer, now.fileName()),
            printing -> {
              switch (printing) {
                case Printing.Sent sent -> notice.success(texts.say("sent", sent.printer()));
                case Printing.NotSent not -> notice.error(not.sentence(desk.language()));
              }
            });
  }
}
