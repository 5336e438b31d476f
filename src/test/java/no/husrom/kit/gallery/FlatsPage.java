package no.husrom.kit.gallery;

import java.util.List;
import java.util.function.Supplier;
import no.husrom.kit.Buttons;
import no.husrom.kit.Desk;
import no.husrom.kit.Page;
import no.husrom.kit.table.RecordTable;
import org.kordamp.ikonli.feather.Feather;

/// The usual page: a table that reads its rows in the background.
final class FlatsPage extends Page {
  private final Desk desk;
  private final Supplier<List<Flat>> flats;
  private final RecordTable<Flat> table;

  FlatsPage(Desk desk, Supplier<List<Flat>> flats) {
    super(desk.language(), "Bustader", "Alle bustadene kommunen rår over, med det som er kjent.");
    this.desk = desk;
    this.flats = flats;
    table = new RecordTable<>(desk.texts(FlatsPage.class), Flat::id);
    table.text("address", Flat::address).wide();
    table.choice("kind", Flat::kind);
    table.number("bedrooms", Flat::bedrooms);
    table.area("area", Flat::area);
    table.kroner("rent", Flat::rent);
    table.yesNo("lift", Flat::lift);
    table.date("free", Flat::free);
    table.empty(
        "Her er ingen bustader enno. Hent dei frå eit rekneark, eller skriv inn den første.");
    table.onOpen(flat -> notice().info("Opna " + flat.address()));
    actions(
        Buttons.plain("Hent frå rekneark", Feather.UPLOAD, () -> {}),
        Buttons.primary("Ny bustad", Feather.PLUS, () -> {}));
    content(table);
  }

  RecordTable<Flat> table() {
    return table;
  }

  @Override
  public void refresh() {
    desk.background().run(flats::get, table::rows);
  }
}
