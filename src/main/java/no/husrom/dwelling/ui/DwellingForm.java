package no.husrom.dwelling.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.husrom.dwelling.Disposal;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingKind;
import no.husrom.dwelling.StatusChange;
import no.husrom.dwelling.use.DwellingView;
import no.husrom.kit.Buttons;
import no.husrom.kit.Desk;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.kit.record.OwnFields;
import no.husrom.kit.record.RecordForm;
import no.husrom.kit.table.view.OwnColumn;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// All that is known of one dwelling, section by section.
final class DwellingForm implements RecordForm<DwellingView> {
  private final Desk desk;
  private final DwellingRegister register;
  private final Texts texts;
  private final Form form;
  private final Field<DwellingKind> kind;
  private final AddressFields address;
  private final SizeFields size;
  private final HoldingFields holding;
  private final RentFields rent;
  private final PlaceFields place;
  private final LettingFields letting;
  private final Field<LocalDate> availableFrom;
  private final Field<List<StatusChange>> statuses;
  private final Field<DwellingRegister.House> partOf;
  private final Field<String> note;
  private final OwnFields own;
  private final Field<LocalDate> verified;
  private @Nullable DwellingView shown;

  DwellingForm(Desk desk, DwellingRegister register) {
    this.desk = desk;
    this.register = register;
    texts = desk.texts(DwellingForm.class);
    form = new Form(texts);
    address = new AddressFields(form, texts);
    form.section("section.size");
    kind = form.choice("kind", DwellingKind.class).required();
    size = new SizeFields(form);
    form.newLine();
    partOf =
        form.pick("partOf", register::houses, DwellingRegister.House::name)
            .rule(this::another)
            .help(texts.say("partOf.help"));
    form.section("section.status");
    availableFrom = form.date("availableFrom");
    statuses =
        form.list("statuses", "statuses.add", () -> new StatusEntry(texts)).rule(this::oneADay);
    form.newLine();
    letting = new LettingFields(form, texts);
    form.section("section.rent");
    rent = new RentFields(form, texts);
    form.section("section.holding");
    holding = new HoldingFields(form, texts);
    form.section("section.place");
    place = new PlaceFields(form);
    form.section("section.more");
    note = form.lines("note");
    own = new OwnFields(form, desk.language());
    verified = form.date("verified").help(texts.say("verified.help"));
    form.add(Buttons.quiet(texts.say("verified.today"), Feather.CHECK_SQUARE, this::verify));
  }

  private Optional<String> another(DwellingRegister.House house) {
    DwellingView itself = shown;
    return itself != null && house.id().equals(itself.dwelling().id())
        ? Optional.of(texts.say("partOf.bad"))
        : Optional.empty();
  }

  /// A day has one status.
  private Optional<String> oneADay(List<StatusChange> changes) {
    Set<LocalDate> days = new HashSet<>();
    return changes.stream()
        .map(StatusChange::from)
        .filter(day -> !days.add(day))
        .findFirst()
        .map(day -> texts.say("statuses.bad", desk.formats().date(day)));
  }

  private void verify() {
    verified.set(desk.today());
  }

  @Override
  public Form form() {
    return form;
  }

  @Override
  public void show(@Nullable DwellingView view) {
    shown = view;
    Dwelling d = view == null ? null : view.dwelling();
    kind.set(d == null ? DwellingKind.FLAT : d.kind());
    address.show(d == null ? null : d.address());
    size.show(d);
    String house = d == null ? null : d.partOf();
    partOf.set(house == null ? null : register.house(house));
    availableFrom.set(d == null ? null : d.availableFrom());
    statuses.set(d == null ? List.of() : d.statuses());
    rent.show(d == null ? null : d.rent());
    holding.show(d == null ? null : d.holding());
    place.show(d);
    letting.show(d);
    note.set(d == null ? "" : d.note());
    own.show(d == null ? Map.of() : d.fields());
    verified.set(d == null ? null : d.verifiedOn());
  }

  @Override
  public DwellingView read() {
    DwellingView before = shown;
    Dwelling dwelling =
        new Dwelling(
            before == null ? "B0" : before.dwelling().id(),
            before == null ? 0 : before.dwelling().version(),
            address.read(),
            kind.get(),
            partOf.value().map(DwellingRegister.House::id).orElse(null),
            size.size(),
            size.access(),
            holding.read(),
            rent.read(),
            availableFrom.orNull(),
            place.surroundings(),
            place.meters(),
            place.approval(),
            letting.read(),
            verified.orNull(),
            note.value().orElse(""),
            statuses.value().orElse(List.of()),
            own.read());
    return new DwellingView(dwelling, before == null ? null : before.use(), desk.today());
  }

  @Override
  public void own(List<OwnColumn> columns) {
    own.columns(columns);
  }

  @Override
  public List<String> warnings() {
    List<String> warnings = new ArrayList<>(address.doubts());
    boolean leasedIn = holding.disposal() == Disposal.LEASED_IN;
    if (leasedIn && !holding.endKnown()) {
      warnings.add(texts.say("warning.leasedInEnd"));
    }
    if (place.refusesAllowance()) {
      warnings.add(texts.say("warning.allowance"));
    }
    return warnings;
  }
}
