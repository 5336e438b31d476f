package no.husrom.plan.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.husrom.dwelling.Dwelling;
import no.husrom.household.Household;
import no.husrom.measure.Measure;
import no.husrom.plan.Placement;
import no.husrom.plan.Plans;
import no.husrom.plan.Unplaced;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.Reason;
import no.husrom.text.Language;
import no.husrom.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every household of the demo, asked about in every language as it is placed, and instead in homes
/// of others: each answer says what, why and what to do, in words.
class AnswersTest {
  private static final Pattern NOT_WORDS =
      Pattern.compile(
          "constraint|\\bdual|slack|skranke|føring|dualpris|slakk|[{}\\[\\]]|[A-Z]{3,}_|\\bnull\\b"
              + "|Levels|Reason",
          Pattern.CASE_INSENSITIVE);

  @ParameterizedTest
  @EnumSource
  void everyAnswerSaysWhatWhyAndWhatToDo(Language language) {
    Basis basis = Plans.demoBasis();
    Edition edition = Plans.demo();
    Answers answers = answers(language, basis, edition);
    List<Told> all = new ArrayList<>();
    for (Placement placement : edition.plan().placements()) {
      all.add(answers.placed(placement));
    }
    for (Unplaced unplaced : edition.plan().unplaced()) {
      all.add(answers.unplaced(unplaced));
    }
    List<String> homes =
        edition.plan().placements().stream()
            .map(Placement::target)
            .filter(t -> t != null)
            .distinct()
            .toList();
    for (int i = 0; i < edition.plan().placements().size(); i++) {
      String household = edition.plan().placements().get(i).who().id();
      for (int j = 0; j < homes.size(); j += 3) {
        all.add(answers.instead(household, homes.get((i + j) % homes.size())));
      }
    }
    List<Pattern> ids = ids(basis);
    assertThat(all)
        .hasSizeGreaterThan(100)
        .allSatisfy(
            told -> {
              assertThat(told.lines()).hasSize(3).allMatch(part -> part.strip().endsWith("."));
              assertThat(told.text()).doesNotContainPattern(NOT_WORDS).doesNotContain("  ");
              assertThat(ids).noneMatch(id -> id.matcher(told.text()).find());
            });
  }

  @ParameterizedTest
  @EnumSource
  void fewerBedroomsThanNeededIsSaidToBeWithinTheNorms(Language language) {
    Edition edition = Plans.demo();
    Answers answers = answers(language, Plans.demoBasis(), edition);
    String allowed = Texts.of(Answers.class, language).say("why.fewer");
    assertThat(edition.plan().placements())
        .filteredOn(p -> p.home() instanceof Placement.InDwelling)
        .allSatisfy(p -> assertThat(answers.placed(p).why().contains(allowed)).isEqualTo(few(p)));
    assertThat(edition.plan().placements())
        .filteredOn(p -> p.home() instanceof Placement.InUnit && few(p))
        .isNotEmpty()
        .allSatisfy(p -> assertThat(answers.placed(p).why()).contains(", ", ". " + allowed + " "));
  }

  private static boolean few(Placement placement) {
    return placement.reasons().stream()
        .anyMatch(r -> r instanceof Reason.Bedrooms b && b.given() < b.needed());
  }

  static Answers answers(Language language, Basis basis, Edition edition) {
    Proposal proposal = edition.proposal();
    return new Answers(
        language, new Names(basis, language), edition.problem(), proposal, edition.plan().starts());
  }

  private static List<Pattern> ids(Basis basis) {
    List<String> ids = new ArrayList<>();
    basis.registers().households().stream().map(Household::id).forEach(ids::add);
    basis.registers().dwellings().stream().map(Dwelling::id).forEach(ids::add);
    basis.measures().stream().map(Measure::id).forEach(ids::add);
    return ids.stream().map(id -> Pattern.compile("\\b" + Pattern.quote(id) + "\\b")).toList();
  }
}
