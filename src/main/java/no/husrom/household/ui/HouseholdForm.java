package no.husrom.household.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import no.husrom.household.Category;
import no.husrom.household.Household;
import no.husrom.household.LegalGround;
import no.husrom.household.Member;
import no.husrom.household.Secrecy;
import no.husrom.household.State;
import no.husrom.household.need.Affordability;
import no.husrom.household.need.HouseholdSize;
import no.husrom.kit.Buttons;
import no.husrom.kit.Desk;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.kit.record.OwnFields;
import no.husrom.kit.record.RecordForm;
import no.husrom.kit.table.view.OwnColumn;
import no.husrom.office.Office;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// All that is known of one household, section by section.
final class HouseholdForm implements RecordForm<Household> {
  private final Desk desk;
  private final Supplier<Office> office;
  private final Texts texts;
  private final Form form;
  private final Field<String> label;
  private final Field<Category> category;
  private final Field<LegalGround> ground;
  private final Field<State> state;
  private final Field<LocalDate> readyFrom;
  private final Field<LocalDate> deadline;
  private final Field<LocalDate> settledOn;
  private final Field<List<Member>> members;
  private final NeedFields needs;
  private final EconomyFields economy;
  private final ApplicationFields application;
  private final StayFields stay;
  private final Field<Secrecy> secrecy;
  private final Field<String> note;
  private final OwnFields own;
  private final Field<LocalDate> verified;
  private final Label reckoned = new Label();
  private @Nullable Household shown;

  HouseholdForm(Desk desk, Supplier<Office> office) {
    this.desk = desk;
    this.office = office;
    texts = desk.texts(HouseholdForm.class);
    form = new Form(texts);
    label = form.text("label").required().help(texts.say("label.help"));
    category = form.choice("category", Category.class).required();
    ground = form.choice("ground", LegalGround.class);
    state = form.choice("state", State.class).required();
    form.section("section.when");
    readyFrom = form.date("readyFrom");
    deadline = form.date("deadline").rule(this::notBeforeReady).dependsOn(readyFrom);
    settledOn = form.date("settledOn");
    form.section("section.members");
    members =
        form.list("members", "members.add", () -> new MemberEntry(texts, desk.today().getYear()));
    reckoned.getStyleClass().add("muted");
    reckoned.setWrapText(true);
    reckoned.setMinHeight(Region.USE_PREF_SIZE);
    form.add(reckoned);
    form.section("section.needs");
    needs = new NeedFields(form, texts);
    form.section("section.economy");
    economy = new EconomyFields(form, texts);
    form.section("section.stay");
    stay = new StayFields(form, texts);
    form.section("section.application");
    application = new ApplicationFields(form, desk, texts);
    form.section("section.secrecy");
    secrecy = form.choice("secrecy", Secrecy.class).required();
    form.section("section.more");
    note = form.lines("note");
    own = new OwnFields(form, desk.language());
    verified = form.date("verified").help(texts.say("verified.help"));
    form.add(
        Buttons.quiet(
            texts.say("verified.today"), Feather.CHECK_SQUARE, () -> verified.set(desk.today())));
    category.onChange(this::reveal);
    form.onChange(this::reckon);
  }

  private Optional<String> notBeforeReady(LocalDate last) {
    return readyFrom
        .value()
        .filter(last::isBefore)
        .map(ready -> texts.say("deadline.bad", desk.formats().date(ready)));
  }

  private void reveal() {
    boolean asked = category.orNull() == Category.REFUGEE || ground.value().isPresent();
    ground.setVisible(asked);
    ground.setManaged(asked);
  }

  /// Says what the norm and the economy give, as it is written now.
  private void reckon() {
    List<Member> persons = members.value().orElse(List.of());
    if (persons.isEmpty() || label.value().isEmpty() || !form.problems().isEmpty()) {
      reckoned.setText(texts.say("reckoned.unknown"));
      return;
    }
    Household written = read();
    Integer most = Affordability.mostRent(written.economy(), office.get().rentShare());
    reckoned.setText(
        bedrooms(written.withoutOverride())
            + " "
            + (most == null
                ? texts.say("reckoned.noIncome")
                : texts.say("reckoned.rent", desk.formats().kroner(most))));
  }

  /// What the norm gives today, and from each day on which somebody expected comes.
  private String bedrooms(Household written) {
    StringBuilder words = new StringBuilder();
    HouseholdSize.from(desk.today(), written, office.get().norm())
        .forEach(
            (day, size) ->
                words.append(
                    words.isEmpty()
                        ? texts.say("reckoned.bedrooms", size.bedrooms())
                        : " "
                            + texts.say(
                                "reckoned.from", desk.formats().date(day), size.bedrooms())));
    return words.toString();
  }

  @Override
  public Form form() {
    return form;
  }

  @Override
  public void show(@Nullable Household h) {
    shown = h;
    label.set(h == null ? null : h.label());
    category.set(h == null ? Category.REFUGEE : h.category());
    ground.set(h == null ? null : h.legalGround());
    state.set(h == null ? State.ASKED : h.state());
    readyFrom.set(h == null ? null : h.readyFrom());
    deadline.set(h == null ? null : h.deadline());
    settledOn.set(h == null ? null : h.settledOn());
    members.set(h == null ? List.of() : h.members());
    needs.show(h);
    economy.show(h);
    application.show(h);
    stay.show(h);
    secrecy.set(h == null ? Secrecy.NONE : h.secrecy());
    note.set(h == null ? "" : h.note());
    own.show(h == null ? Map.of() : h.fields());
    verified.set(h == null ? null : h.verifiedOn());
    reveal();
    reckon();
  }

  @Override
  public Household read() {
    Household before = shown;
    return new Household(
        before == null ? "H0" : before.id(),
        before == null ? 0 : before.version(),
        label.get(),
        category.get(),
        ground.orNull(),
        state.get(),
        readyFrom.orNull(),
        deadline.orNull(),
        settledOn.orNull(),
        members.value().orElse(List.of()),
        needs.override(),
        needs.needs(),
        needs.areas(),
        economy.read(),
        application.read(),
        stay.read(),
        needs.weight(),
        secrecy.get(),
        verified.orNull(),
        note.value().orElse(""),
        own.read());
  }

  @Override
  public void own(List<OwnColumn> columns) {
    own.columns(columns);
  }

  @Override
  public List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    if (secrecy.orNull() == Secrecy.STRICT) {
      warnings.add(texts.say("warning.strict"));
    } else if (secrecy.orNull() == Secrecy.CONFIDENTIAL) {
      warnings.add(texts.say("warning.confidential"));
    }
    return warnings;
  }
}
