package no.husrom.plan.document.paper;

import java.util.ArrayList;
import java.util.List;
import no.husrom.paper.Paper;
import no.husrom.paper.Paper.Fact;
import no.husrom.plan.Costs;
import no.husrom.plan.Placement.Renewed;
import no.husrom.plan.Plan;
import no.husrom.plan.Plan.Adoption;
import no.husrom.plan.document.DocumentWords;
import no.husrom.plan.show.PublicPlan;
import org.jspecify.annotations.Nullable;

/// The head of the paper: for whom it is, what it decides in a few sentences, and the key figures.
final class Opening {
  private static final int BESIDE = 4;

  private final DocumentWords words;
  private final Paper paper;

  Opening(DocumentWords words, Paper paper) {
    this.words = words;
    this.paper = paper;
  }

  void internal(Plan plan) {
    int renewed = (int) plan.placements().stream().filter(p -> p.home() instanceof Renewed).count();
    int placed = plan.placements().size() - renewed;
    Adoption adoption = plan.adoption();
    paper
        .smallPrint(words.say("cover.internal"))
        .paragraph(
            words.say(
                "paper.persons",
                plan.persons().planned(),
                String.valueOf(plan.year()),
                plan.persons().settled(),
                plan.persons().named(),
                plan.persons().unnamed()))
        .paragraph(
            words.say("paper.homes", placed, renewed, plan.unplaced().size())
                + " "
                + words.words().certainty(plan.status()))
        .heading(words.say("cover.result"));
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("fact.plan", plan.id()));
    facts.add(fact("fact.scenario", words.words().name(plan.scenario())));
    facts.add(fact("fact.status", words.words().status(plan.status())));
    facts.add(
        fact(
            "fact.adopted",
            adoption == null
                ? words.say("notAdopted")
                : words.say("adoptedBy", words.formats().time(adoption.at()), adoption.by())));
    facts.add(number("fact.placed", placed));
    facts.add(number("fact.renewed", renewed));
    facts.add(number("fact.unplaced", plan.unplaced().size()));
    facts.add(number("fact.leasesEnding", plan.endingLeases().size()));
    facts.add(number("paper.short", plan.balance().shortAtYearsEnd()));
    facts.add(number("fact.reunited", plan.persons().reunited()));
    money(facts, plan.costs());
    paper.facts(BESIDE, facts);
  }

  void publicEdition(PublicPlan plan) {
    var adoptedOn = plan.adoptedOn();
    paper
        .smallPrint(words.say("cover.public"))
        .paragraph(
            words.say("paper.planned", plan.persons().planned(), String.valueOf(plan.year()))
                + " "
                + words.words().certainty(plan.status()))
        .heading(words.say("cover.result"));
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("fact.plan", plan.id()));
    facts.add(fact("fact.scenario", words.words().name(plan.scenario())));
    facts.add(fact("fact.status", words.words().status(plan.status())));
    facts.add(
        fact(
            "fact.adopted",
            adoptedOn == null ? words.say("notAdopted") : words.formats().date(adoptedOn)));
    PublicPlan.Persons persons = plan.persons();
    facts.add(number("fact.settled", persons.settled()));
    facts.add(number("fact.named", persons.named()));
    facts.add(number("fact.unnamed", persons.unnamed()));
    facts.add(number("fact.reunited", persons.reunited()));
    PublicPlan.Households households = plan.households();
    facts.add(number("fact.placed", households.placed()));
    facts.add(number("fact.renewed", households.renewed()));
    facts.add(number("fact.unplaced", households.unplaced()));
    facts.add(number("fact.leasesEnding", households.leasesEnding()));
    money(facts, plan.costs());
    paper.facts(BESIDE, facts);
  }

  private void money(List<Fact> facts, Costs costs) {
    facts.add(fact("fact.operating", words.formats().kroner(costs.operating())));
    facts.add(fact("fact.net", words.formats().kroner(costs.netInvestment())));
  }

  private Fact fact(String key, String value) {
    return new Fact(words.say(key), value);
  }

  /// A number that is null is suppressed, and says so.
  private Fact number(String key, @Nullable Integer number) {
    return fact(key, number == null ? words.say("suppressed") : words.formats().number(number));
  }
}
