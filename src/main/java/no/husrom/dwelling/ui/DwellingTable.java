package no.husrom.dwelling.ui;

import no.husrom.dwelling.place.AddressCheck;
import no.husrom.dwelling.place.DoubtWords;
import no.husrom.dwelling.place.Places;
import no.husrom.dwelling.use.DwellingUse;
import no.husrom.dwelling.use.DwellingView;
import no.husrom.kit.table.RecordTable;
import no.husrom.text.Texts;

/// The columns of the dwelling register; the less asked for are hidden until she wants them.
final class DwellingTable {
  private DwellingTable() {}

  static RecordTable<DwellingView> make(Texts texts) {
    RecordTable<DwellingView> table = new RecordTable<>(texts, v -> v.dwelling().id());
    table.text("address", v -> v.dwelling().address().line()).wide();
    table.choice("status", DwellingView::status);
    table.number("bedrooms", v -> v.dwelling().size().bedrooms());
    table.kroner("rent", v -> v.dwelling().rent().perMonth());
    table.few("district", v -> v.dwelling().surroundings().district());
    table.text("tenant", v -> v.shownUse().map(DwellingUse::tenant).orElse(null));
    table.date("until", v -> v.shownUse().map(DwellingUse::until).orElse(null));
    table.choice("kind", v -> v.dwelling().kind()).hidden();
    table.choice("disposal", v -> v.dwelling().holding().disposal()).hidden();
    table.text("owner", v -> v.dwelling().holding().owner()).hidden();
    table.date("leasedInUntil", v -> v.dwelling().holding().leasedInUntil()).hidden();
    table.area("area", v -> v.dwelling().size().area()).hidden();
    table.number("rooms", v -> v.dwelling().size().rooms()).hidden();
    table.number("floor", v -> v.dwelling().size().floor()).hidden();
    table.yesNo("lift", v -> v.dwelling().access().lift()).hidden();
    table.yesNo("stepFree", v -> v.dwelling().access().stepFree()).hidden();
    table.yesNo("wheelchair", v -> v.dwelling().access().wheelchair()).hidden();
    table.date("availableFrom", v -> v.dwelling().availableFrom()).hidden();
    table.date("verified", v -> v.dwelling().verifiedOn()).hidden();
    AddressCheck check = new AddressCheck(Places.shipped());
    table.yesNo("doubted", v -> !check.of(v.dwelling().address()).isEmpty()).hidden();
    DoubtWords words = new DoubtWords(texts.language());
    table
        .text(
            "doubts",
            v ->
                check.of(v.dwelling().address()).stream()
                    .map(words::say)
                    .reduce((one, other) -> one + " " + other)
                    .orElse(null))
        .hidden();
    table.text("id", v -> v.dwelling().id()).hidden();
    table.text("note", v -> v.dwelling().note()).hidden();
    table.empty(texts.say("none"));
    return table;
  }
}
