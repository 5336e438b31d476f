package no.husrom.lease.index.ui;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.husrom.kit.Buttons;
import no.husrom.kit.Desk;
import no.husrom.kit.Page;
import no.husrom.kit.table.RecordTable;
import no.husrom.lease.index.PastedIndex;
import no.husrom.lease.index.PriceIndexStore;
import no.husrom.rule.tenancy.index.PriceIndex;
import no.husrom.store.Database;
import no.husrom.text.Texts;
import org.kordamp.ikonli.feather.Feather;

/// Statistics Norway's price index as the office pastes it in: two columns, month and points.
public final class PriceIndexPage extends Page {
  private static final int MOST_TOLD = 5;

  private final Desk desk;
  private final Database database;
  private final Texts texts;
  private final TextArea pasted = new TextArea();
  private final RecordTable<Map.Entry<YearMonth, BigDecimal>> table;
  private final PriceIndexStore store = new PriceIndexStore();

  public PriceIndexPage(Desk desk, Database database) {
    super(
        desk.language(),
        desk.texts(PriceIndexPage.class).say("index.title"),
        desk.texts(PriceIndexPage.class).say("index.lead"));
    this.desk = desk;
    this.database = database;
    texts = desk.texts(PriceIndexPage.class);
    pasted.setPromptText(texts.say("index.prompt"));
    pasted.setAccessibleText(texts.say("index.pasted"));
    pasted.setPrefRowCount(6);
    table = new RecordTable<>(texts, Map.Entry::getKey);
    table.text("index.month", month -> month.getKey().toString());
    table.text("index.points", month -> texts.formats().exact(month.getValue()));
    table.empty(texts.say("index.none"));
    actions(Buttons.primary(texts.say("index.save"), Feather.CHECK, this::save));
    VBox body = new VBox(pasted, table);
    body.getStyleClass().add("step-view");
    VBox.setVgrow(table, Priority.ALWAYS);
    content(body);
  }

  @Override
  public void refresh() {
    desk.background().run(() -> database.read(store::read), this::show);
  }

  private void show(PriceIndex index) {
    table.rows(List.copyOf(index.points().descendingMap().entrySet()));
    List<YearMonth> gaps = index.gaps();
    if (!gaps.isEmpty()) {
      notice()
          .warning(
              texts.say(
                  "index.gaps",
                  gaps.size(),
                  gaps.stream()
                      .limit(MOST_TOLD)
                      .map(YearMonth::toString)
                      .collect(Collectors.joining(", "))));
    }
  }

  private void save() {
    PastedIndex.Reading reading = PastedIndex.read(pasted.getText());
    if (!reading.faults().isEmpty()) {
      notice()
          .error(
              reading.faults().stream()
                  .limit(MOST_TOLD)
                  .map(this::words)
                  .collect(Collectors.joining("\n")));
      pasted.requestFocus();
    } else if (reading.index().isEmpty()) {
      notice().error(texts.say("index.empty"));
      pasted.requestFocus();
    } else {
      desk.background()
          .run(
              () -> {
                database.change(tx -> store.replace(tx, reading.index()));
                return reading.index();
              },
              saved -> {
                pasted.clear();
                notice().success(texts.say("index.saved", saved.points().size()));
                show(saved);
              });
    }
  }

  private String words(PastedIndex.Faulty faulty) {
    return texts.say("index.fault", faulty.line(), faulty.text(), texts.name(faulty.fault()));
  }
}
