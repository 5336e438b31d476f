package no.husrom.lease.calendar.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.husrom.kit.Buttons;
import no.husrom.kit.Desk;
import no.husrom.kit.Page;
import no.husrom.kit.chart.MonthBars;
import no.husrom.kit.layout.Words;
import no.husrom.kit.table.RecordTable;
import no.husrom.lease.calendar.CalendarStore;
import no.husrom.lease.calendar.LeaseCalendar;
import no.husrom.lease.law.LawWords;
import no.husrom.store.Database;
import no.husrom.text.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The coming dates of all leases (leigefristar), by month, and the wave of leases from 2022 and
/// 2023.
public final class LeaseCalendarPage extends Page {
  private final Desk desk;
  private final Database database;
  private final Texts texts;
  private final RecordTable<LeaseCalendar.Row> table;
  private final VBox wave = new VBox();

  /// @param lease opens the lease with the id
  /// @param index opens the price index
  public LeaseCalendarPage(Desk desk, Database database, Consumer<String> lease, Runnable index) {
    super(
        desk.language(),
        desk.texts(LeaseCalendarPage.class).say("title"),
        desk.texts(LeaseCalendarPage.class).say("lead"));
    this.desk = desk;
    this.database = database;
    texts = desk.texts(LeaseCalendarPage.class);
    table = table(texts);
    table.onOpen(row -> lease.accept(row.lease()));
    wave.getStyleClass().add("card");
    actions(Buttons.plain(texts.say("index"), Feather.TRENDING_UP, index));
    VBox body = new VBox(wave, table);
    body.getStyleClass().add("step-view");
    VBox.setVgrow(table, Priority.ALWAYS);
    content(body);
  }

  private static RecordTable<LeaseCalendar.Row> table(Texts texts) {
    LawWords words = new LawWords(texts.language());
    RecordTable<LeaseCalendar.Row> table =
        new RecordTable<>(texts, row -> List.of(row.lease(), row.kind(), row.date()));
    table.date("day", row -> row.date().day());
    table.few("month", row -> month(row.date().day()));
    table.choice("kind", LeaseCalendar.Row::kind);
    table.text("who", LeaseCalendar.Row::who);
    table.text("where", row -> row.where() == null ? texts.say("secret") : row.where());
    table.text("what", row -> words.say(row.date())).wide();
    table.text("paragraph", row -> words.say(row.date().paragraph())).hidden();
    table.text("lease", LeaseCalendar.Row::lease).hidden();
    table.empty(texts.say("none"));
    return table;
  }

  /// So written that months stand in their order.
  private static String month(LocalDate day) {
    return "%d-%02d".formatted(day.getYear(), day.getMonthValue());
  }

  @Override
  public void refresh() {
    LocalDate today = desk.today();
    CalendarStore store = new CalendarStore();
    desk.background().run(() -> database.read(tx -> store.read(tx, today)), this::show);
  }

  private void show(LeaseCalendar calendar) {
    table.rows(calendar.rows());
    int count = calendar.wave().values().stream().mapToInt(n -> n).sum();
    Label heading = Words.label(texts.say("wave", count), "heading");
    Label lead = Words.label(texts.say("wave.lead", calendar.overdue()), "muted");
    wave.getChildren().setAll(heading, lead);
    if (!calendar.wave().isEmpty()) {
      wave.getChildren()
          .add(new MonthBars(desk.language(), texts.say("wave.bars"), calendar.wave()));
    }
    boolean any = count > 0 || calendar.overdue() > 0;
    wave.setVisible(any);
    wave.setManaged(any);
  }
}
