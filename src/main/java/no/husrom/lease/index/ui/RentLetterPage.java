package no.husrom.lease.index.ui;

import java.time.LocalDate;
import javafx.scene.layout.VBox;
import no.husrom.dwelling.DwellingStore;
import no.husrom.household.Household;
import no.husrom.household.HouseholdStore;
import no.husrom.kit.Buttons;
import no.husrom.kit.Desk;
import no.husrom.kit.Page;
import no.husrom.lease.Lease;
import no.husrom.lease.index.PriceIndexStore;
import no.husrom.lease.index.RentLetter;
import no.husrom.office.OfficeStore;
import no.husrom.office.RateStore;
import no.husrom.paper.ui.PaperView;
import no.husrom.rule.tenancy.IndexAdjustment;
import no.husrom.store.Database;
import no.husrom.store.Transaction;
import no.husrom.text.Texts;

/// The letter of a rent adjusted by the price index: see it, save it as PDF, print it. Where it
/// cannot be reckoned, what is missing.
public final class RentLetterPage extends Page {
  private final Desk desk;
  private final Database database;
  private final Lease lease;
  private final Texts texts;
  private final PaperView view;
  private final Runnable index;

  private record Reckoned(IndexAdjustment adjustment, RentLetter.Case about) {}

  /// @param index opens the price index
  public RentLetterPage(Desk desk, Database database, Lease lease, Runnable index) {
    super(
        desk.language(),
        desk.texts(RentLetterPage.class).say("letter.title", lease.id()),
        desk.texts(RentLetterPage.class).say("letter.lead"));
    this.desk = desk;
    this.database = database;
    this.lease = lease;
    this.index = index;
    texts = desk.texts(RentLetterPage.class);
    view = new PaperView(desk, notice());
    VBox body = new VBox(view);
    body.getStyleClass().add("step-view");
    scrolling(body);
  }

  @Override
  public void refresh() {
    LocalDate today = desk.today();
    desk.background()
        .run(() -> database.read(tx -> reckon(tx, today)), reckoned -> show(reckoned, today));
  }

  private Reckoned reckon(Transaction tx, LocalDate today) {
    LocalDate since = lease.particulars().rentSince();
    IndexAdjustment adjustment =
        IndexAdjustment.of(
            new PriceIndexStore().read(tx),
            new RateStore().book(tx),
            lease.rent(),
            since == null ? lease.starts() : since,
            today);
    Household household = new HouseholdStore().find(tx, lease.householdId()).orElseThrow();
    if (household.secrecy().hidden()) {
      return new Reckoned(adjustment, new RentLetter.Case(lease, null, null, null));
    }
    String home = new DwellingStore().find(tx, lease.dwellingId()).orElseThrow().address().line();
    String municipality = new OfficeStore().read(tx).municipality();
    return new Reckoned(
        adjustment,
        new RentLetter.Case(
            lease, household.label(), home, municipality.isBlank() ? null : municipality));
  }

  private void show(Reckoned reckoned, LocalDate today) {
    switch (reckoned.adjustment()) {
      case IndexAdjustment.Adjusted adjusted -> {
        notice().clear();
        RentLetter letter = new RentLetter(reckoned.about(), adjusted, today, desk.language());
        actions(view.actions());
        view.show(() -> new PaperView.Named(letter.fileName(), letter.paper()));
      }
      case IndexAdjustment.MonthMissing missing ->
          missing(texts.say("letter.month", missing.month().toString()));
      case IndexAdjustment.NothingNewer none ->
          missing(texts.say("letter.newer", none.month().toString()));
      case IndexAdjustment.NoRule rule ->
          missing(texts.say("letter.rule", desk.formats().date(rule.noticeOn())));
    }
  }

  private void missing(String sentence) {
    actions();
    notice().warning(sentence, Buttons.plain(texts.say("letter.index"), index));
  }
}
