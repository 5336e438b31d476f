package no.husrom.lease.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.husrom.kit.Desk;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.kit.record.OwnFields;
import no.husrom.kit.record.RecordForm;
import no.husrom.kit.table.view.OwnColumn;
import no.husrom.lease.Lease;
import no.husrom.lease.Notice;
import no.husrom.lease.Occupancy;
import no.husrom.lease.Term;
import no.husrom.lease.law.LeaseFacts;
import no.husrom.rule.tenancy.TenancyFacts;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// All that is known of one lease. Of a household with a secret address the dwelling is not shown
/// and cannot be changed here.
final class LeaseForm implements RecordForm<LeaseView> {
  private final Desk desk;
  private final LeaseRegister register;
  private final Texts texts;
  private final Form form;
  private final Field<Pick> household;
  private final Field<Pick> dwelling;
  private final ChainLine chain;
  private final Field<Term> term;
  private final Field<LocalDate> starts;
  private final Field<LocalDate> ends;
  private final Field<LocalDate> signed;
  private final Field<Integer> rent;
  private final TermsFields terms;
  private final LawFields particulars;
  private final Field<LocalDate> noticeOn;
  private final Field<Notice.By> noticeBy;
  private final Field<Boolean> mayRenew;
  private final Field<String> note;
  private final OwnFields own;
  private @Nullable LeaseView shown;

  LeaseForm(Desk desk, LeaseRegister register) {
    this.desk = desk;
    this.register = register;
    texts = desk.texts(LeaseForm.class);
    form = new Form(texts);
    household =
        form.pick("household", () -> register.choices().households(), Pick::name).required();
    dwelling = form.pick("dwelling", () -> register.choices().dwellings(), Pick::name).required();
    chain = new ChainLine(texts);
    form.add(chain);
    dwelling.onChange(() -> chain.show(dwelling.orNull()));
    form.section("section.term");
    term = form.choice("term", Term.class).required();
    starts = form.date("starts").required().rule(this::free);
    ends = form.date("ends").rule(this::afterStart);
    starts.dependsOn(dwelling).dependsOn(ends);
    ends.dependsOn(starts);
    term.rule(this::endKnown).dependsOn(ends);
    signed = form.date("signed");
    form.section("section.money");
    rent =
        form.kroner("rent")
            .required()
            .rule(n -> n > 0 ? Optional.empty() : Optional.of(texts.say("rent.bad")));
    terms = new TermsFields(form);
    particulars = new LawFields(form, texts);
    form.section("section.notice");
    noticeOn = form.date("noticeOn");
    noticeBy = form.choice("noticeBy", Notice.By.class);
    noticeBy.rule(_ -> known(noticeOn, "noticeOn.missing")).dependsOn(noticeOn);
    noticeOn.rule(_ -> known(noticeBy, "noticeBy.missing")).dependsOn(noticeBy);
    mayRenew = form.yesNo("mayRenew");
    form.section("section.more");
    note = form.lines("note");
    own = new OwnFields(form, desk.language());
  }

  private Optional<String> known(Field<?> other, String complaint) {
    return other.value().isPresent() ? Optional.empty() : Optional.of(texts.say(complaint));
  }

  /// Nobody else may have the dwelling in the lease's time.
  private Optional<String> free(LocalDate first) {
    LeaseView before = shown;
    Pick home = dwelling.value().orElse(before == null ? null : before.dwelling());
    LocalDate last = ends.orNull();
    if (home == null || (last != null && !last.isAfter(first))) {
      return Optional.empty();
    }
    return register
        .inTheWay(before == null ? "" : before.lease().id(), new Occupancy(home.id(), first, last))
        .map(this::taken);
  }

  /// Names the lease in the way and its days; of a secret address not even that there is one.
  private String taken(LeaseView other) {
    if (other.household().hidden()) {
      return texts.say("starts.hidden");
    }
    String who = other.household().name();
    String from = desk.formats().date(other.lease().starts());
    LocalDate last = other.lease().ends();
    return last == null
        ? texts.say("starts.taken.open", who, from)
        : texts.say("starts.taken", who, from, desk.formats().date(last));
  }

  private Optional<String> afterStart(LocalDate last) {
    return starts
        .value()
        .filter(first -> !last.isAfter(first))
        .map(first -> texts.say("ends.bad", desk.formats().date(first)));
  }

  private Optional<String> endKnown(Term chosen) {
    return chosen == Term.FIXED && ends.value().isEmpty()
        ? Optional.of(texts.say("term.end"))
        : Optional.empty();
  }

  @Override
  public Form form() {
    return form;
  }

  @Override
  public void show(@Nullable LeaseView view) {
    shown = view;
    Lease l = view == null ? null : view.lease();
    boolean hidden = view != null && view.household().hidden();
    household.set(view == null ? null : view.household());
    dwelling.set(view == null || hidden ? null : view.dwelling());
    chain.show(dwelling.orNull());
    dwelling.setVisible(!hidden);
    dwelling.setManaged(!hidden);
    household.readOnly(hidden);
    term.set(l == null ? Term.FIXED : l.term());
    starts.set(l == null ? null : l.starts());
    ends.set(l == null ? null : l.ends());
    signed.set(l == null ? null : l.signedOn());
    rent.set(l == null ? null : l.rent());
    terms.show(l);
    particulars.show(l);
    Notice notice = l == null ? null : l.notice();
    noticeOn.set(notice == null ? null : notice.givenOn());
    noticeBy.set(notice == null ? null : notice.by());
    mayRenew.set(l == null || l.mayRenew());
    note.set(l == null ? "" : l.note());
    own.show(l == null ? Map.of() : l.fields());
  }

  @Override
  public LeaseView read() {
    LeaseView before = shown;
    Pick home = dwelling.value().orElseGet(() -> Objects.requireNonNull(before).dwelling());
    LocalDate given = noticeOn.orNull();
    Notice.By by = noticeBy.orNull();
    Lease lease =
        new Lease(
            before == null ? "L0" : before.lease().id(),
            before == null ? 0 : before.lease().version(),
            household.get().id(),
            new Occupancy(home.id(), starts.get(), ends.orNull()),
            term.get(),
            signed.orNull(),
            rent.get(),
            terms.security(),
            terms.statements(),
            particulars.read(),
            given == null || by == null ? null : new Notice(given, by),
            mayRenew.value().orElse(true),
            note.value().orElse(""),
            own.read());
    return new LeaseView(lease, home, household.get(), desk.today());
  }

  @Override
  public void own(List<OwnColumn> columns) {
    own.columns(columns);
  }

  @Override
  public List<String> warnings() {
    return new LeaseWarnings(texts, register.law().law(), desk.today())
        .of(facts(), dwelling.orNull());
  }

  /// What is written so far, before the law.
  private TenancyFacts facts() {
    LeaseView before = shown;
    LocalDate first = starts.orNull();
    LocalDate given = noticeOn.orNull();
    Notice.By by = noticeBy.orNull();
    Pick home = dwelling.value().orElse(before == null ? null : before.dwelling());
    Pick who = household.orNull();
    String id = before == null ? "" : before.lease().id();
    int earlierShort =
        first == null || home == null || who == null
            ? 0
            : register.law().facts().earlierShort(id, who.id(), home.id(), first);
    return LeaseFacts.facts(
        new TenancyFacts.Period(
            term.value().orElse(Term.FIXED) == Term.FIXED, signed.orNull(), first, ends.orNull()),
        rent.orNull(),
        terms.security(),
        terms.statements(),
        particulars.read(),
        given == null || by == null ? null : new Notice(given, by),
        earlierShort,
        before != null && register.law().facts().replaced(before.lease()));
  }
}
