package no.husrom.plan.ui.wizard;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.husrom.kit.Desk;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.kit.wizard.Draft;
import no.husrom.kit.wizard.Step;
import no.husrom.office.Decision;
import no.husrom.plan.Scenario;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.draft.DraftTrouble;
import no.husrom.plan.draft.ScenarioNumbers;
import no.husrom.plan.ui.fact.CapLine;
import no.husrom.plan.ui.fact.FactDesk;
import no.husrom.plan.words.PlanWords;
import no.husrom.text.Texts;

/// Which year, what the state has requested and the council decided, and which number to plan for.
final class YearStep extends Step {
  private final Desk desk;
  private final Draft<Making> making;
  private final IntFunction<Basis> bases;
  private final Texts texts;
  private final Texts words;
  private final Form form;
  private final Label says = new Label();
  private final DecisionFindings findings;
  private final CapLine caps;
  private final Field<Integer> year;
  private final Field<Integer> requested;
  private final Field<Integer> decided;
  private final Field<Integer> minors;
  private final Field<Integer> more;
  private final Field<Integer> settled;
  private final Field<LocalDate> decidedOn;
  private final Field<String> caseNumber;
  private final Field<String> text;
  private final Field<Integer> perMonth;
  private final List<Field<Integer>> handovers = new ArrayList<>();
  private final Field<Scenario> scenario;
  private final Field<Integer> number;
  private boolean filling;

  YearStep(Desk desk, Draft<Making> making, IntFunction<Basis> bases, FactDesk facts) {
    super(
        desk.texts(YearStep.class).say("year.title"), desk.texts(YearStep.class).say("year.lead"));
    this.desk = desk;
    this.making = making;
    this.bases = bases;
    texts = desk.texts(YearStep.class);
    words = desk.texts(PlanWords.class);
    form = new Form(texts);
    year = form.year("year", 2000, 2199).required();
    form.section("year.decision");
    requested = form.number("requested", 0, 99_999).required();
    decided = form.number("decided", 0, 99_999);
    minors = form.number("minors", 0, 99_999).required();
    more = form.number("more", 0, 99_999).required();
    settled = form.number("settledBefore", 0, 99_999).required().help(texts.say("settled.help"));
    form.newLine();
    decidedOn = form.date("decidedOn");
    caseNumber = form.text("caseNumber");
    text = form.lines("decisionText").help(texts.say("decisionText.help"));
    findings = new DecisionFindings(desk.language());
    form.add(findings);
    form.section("year.caps");
    caps = new CapLine(desk, facts, () -> making.get().basis(), this::limited);
    form.add(caps);
    form.section("year.handovers");
    perMonth = form.number("perMonth", 1, 9_999).required();
    perMonth.help(texts.say("perMonth.help"));
    form.newLine();
    for (Month month : Month.values()) {
      handovers.add(form.number("month." + month.getValue(), 0, 9_999));
    }
    form.section("year.scenario");
    scenario = form.choice("scenario", Scenario.class, words).required();
    number = form.number("number", 0, 99_999).required().help(texts.say("number.help"));
    says.setWrapText(true);
    says.setMinHeight(Region.USE_PREF_SIZE);
    says.getStyleClass().add("muted");
    form.add(says);
    year.onChange(this::otherYear);
    scenario.onChange(this::otherScenario);
    form.onChange(this::keep);
  }

  @Override
  public Node view() {
    return new VBox(form);
  }

  @Override
  public void entered() {
    filling = true;
    Decision decision = making.get().draft().decision();
    year.set(decision.year());
    requested.set(decision.requested());
    decided.set(decision.decided());
    minors.set(decision.minors());
    more.set(decision.capacityMore());
    settled.set(decision.settledBefore());
    decidedOn.set(decision.decidedOn());
    caseNumber.set(decision.caseNumber());
    text.set(decision.text());
    perMonth.set(decision.handoversPerMonth());
    for (Month month : Month.values()) {
      handovers.get(month.ordinal()).set(decision.handoversIn().get(month));
    }
    scenario.set(making.get().draft().scenario());
    number.set(making.get().draft().planned());
    filling = false;
    tell();
  }

  @Override
  public List<String> problems() {
    List<String> wrong = new ArrayList<>(form.problems());
    for (DraftTrouble trouble : making.get().draft().troubles(making.get().basis())) {
      if (trouble.step() == 1) {
        wrong.add(words.name(trouble));
      }
    }
    return wrong;
  }

  private void otherYear() {
    if (!filling && year.problem().isEmpty() && year.get() != making.get().draft().year()) {
      int wanted = year.get();
      Making before = making.get();
      desk.background()
          .run(
              () -> before.inYear(bases.apply(wanted)),
              read -> {
                if (year.problem().isEmpty() && year.get() == wanted) {
                  making.set(read);
                  entered();
                }
              });
    }
  }

  private void otherScenario() {
    if (!filling && scenario.problem().isEmpty()) {
      filling = true;
      number.set(making.get().draft().numbers().of(scenario.get()));
      filling = false;
    }
  }

  private void keep() {
    if (filling) {
      return;
    }
    if (!form.problems().isEmpty()) {
      changed();
      return;
    }
    Making now = making.get();
    Decision was = now.draft().decision();
    Decision decision =
        new Decision(
            was.year(),
            requested.get(),
            decided.orNull(),
            minors.get(),
            more.get(),
            settled.get(),
            decidedOn.orNull(),
            caseNumber.orNull(),
            was.operatingBudget(),
            was.investmentBudget(),
            perMonth.get(),
            handoversIn(),
            text.value().orElse(""));
    ScenarioNumbers numbers = now.draft().numbers().with(scenario.get(), number.get());
    making.set(
        now.with(
            now.draft().withDecision(decision).withScenario(scenario.get()).withNumbers(numbers)));
    tell();
  }

  private void limited(Basis read) {
    making.change(m -> m.over(read));
  }

  /// The months for which another number is written than for all.
  private SortedMap<Month, Integer> handoversIn() {
    SortedMap<Month, Integer> others = new TreeMap<>();
    for (Month month : Month.values()) {
      Integer number = handovers.get(month.ordinal()).orNull();
      if (number != null && !number.equals(perMonth.get())) {
        others.put(month, number);
      }
    }
    return others;
  }

  private void tell() {
    caps.tell();
    findings.show(making.get().draft().decision());
    var persons = making.get().draft().needOf(making.get().basis()).persons();
    says.setText(
        texts.say(
            "year.says",
            persons.planned(),
            persons.settled(),
            persons.named(),
            persons.minors(),
            persons.unnamed(),
            persons.reunited()));
  }
}
