package no.husrom.lease.ui;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import no.husrom.kit.Buttons;
import no.husrom.kit.Desk;
import no.husrom.kit.record.RecordPage;
import no.husrom.kit.table.RecordTable;
import no.husrom.lease.Lease;
import no.husrom.store.Database;
import no.husrom.text.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The lease register: who lives where, from when, until when.
public final class LeasesPage extends RecordPage<LeaseView> {

  public LeasesPage(Desk desk, Database database, LeaseWays ways) {
    this(desk, new LeaseRegister(database, desk), ways);
  }

  private LeasesPage(Desk desk, LeaseRegister register, LeaseWays ways) {
    super(
        desk,
        desk.texts(LeasesPage.class),
        register,
        table(desk.texts(LeasesPage.class)),
        new LeaseForm(desk, register));
    Texts texts = desk.texts(LeasesPage.class);
    also(
        way(texts.say("checklist"), Feather.CHECK_SQUARE, ways.checklist()),
        way(texts.say("law"), Feather.BOOK_OPEN, ways.law()),
        way(texts.say("newRent"), Feather.TRENDING_UP, ways.newRent()));
  }

  private Button way(String words, Ikon icon, Consumer<Lease> way) {
    return Buttons.plain(
        words,
        icon,
        () -> {
          LeaseView view = current();
          if (view != null) {
            way.accept(view.lease());
          }
        });
  }

  private static RecordTable<LeaseView> table(Texts texts) {
    RecordTable<LeaseView> table = new RecordTable<>(texts, v -> v.lease().id());
    table.text("household", v -> v.household().name()).wide();
    table.text("dwelling", LeaseView::address);
    table.date("starts", v -> v.lease().starts());
    table.date("ends", v -> v.lease().ends());
    table.number("daysLeft", LeaseView::daysLeft);
    table.kroner("rent", v -> v.lease().rent());
    table.choice("standing", LeaseView::standing);
    table.choice("term", v -> v.lease().term()).hidden();
    table.date("signed", v -> v.lease().signedOn()).hidden();
    table.kroner("deposit", v -> v.lease().security().deposit()).hidden();
    table.kroner("guarantee", v -> v.lease().security().guarantee()).hidden();
    table.yesNo("disadvantaged", v -> v.lease().statements().disadvantaged()).hidden();
    table.yesNo("mayRenew", v -> v.lease().mayRenew()).hidden();
    table.text("id", v -> v.lease().id()).hidden();
    table.text("note", v -> v.lease().note()).hidden();
    table.empty(texts.say("none"));
    return table;
  }
}
