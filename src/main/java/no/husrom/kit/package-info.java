/// The JavaFX parts every screen is built of: pages, dialogs, the look, icons, and work in the
/// background; forms, tables and wizards lie in rooms within.
///
/// Decided: the look is one toolkit-wide style sheet made by [Theme][no.husrom.kit.look.Theme], so
/// that dialogs, menus and tooltips need no asking; lengths are in em and grow with the text;
/// threads and the way back to the screen's thread are here and nowhere else. Not chosen: a style
/// sheet on each scene, which the next dialog forgets; FXML, which brings an injection framework
/// with it.
///
/// A usual page:
///
/// ```java
/// final class DwellingsPage extends Page {
///   private final Desk desk;
///   private final DwellingStore store;
///   private final RecordTable<Dwelling> table;
///
///   DwellingsPage(Desk desk, DwellingStore store) {
///     super(desk.language(), words(desk).say("dwellings"), words(desk).say("dwellings.lead"));
///     this.desk = desk;
///     this.store = store;
///     table = new RecordTable<>(words(desk), Dwelling::id);
///     table.text("address", Dwelling::address).wide();
///     table.choice("kind", Dwelling::kind);
///     table.number("bedrooms", Dwelling::bedrooms);
///     table.kroner("rent", Dwelling::rent);
///     table.empty(words(desk).say("dwellings.none"));
///     table.onOpen(dwelling -> desk.pages().open(new DwellingPage(desk, store, dwelling)));
///     actions(Buttons.primary(words(desk).say("dwelling.new"), Feather.PLUS, this::create));
///     content(table);
///   }
///
///   @Override
///   public void refresh() {
///     desk.background().run(store::all, table::rows);
///   }
/// }
/// ```
///
/// A usual form: `Form form = new Form(texts); Field<String> address =
/// form.text("address").required();` and on saving `if (form.check()) {
/// store.save(…address.get()…); }`. In a window of its own: `FormDialog.show(desk.dialogs(), title,
/// form, "Save", this::save)`.
@NullMarked
package no.husrom.kit;

import org.jspecify.annotations.NullMarked;
