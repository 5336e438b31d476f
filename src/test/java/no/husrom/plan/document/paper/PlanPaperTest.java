package no.husrom.plan.document.paper;

import static java.util.Objects.requireNonNull;
import static no.husrom.plan.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.husrom.household.Category;
import no.husrom.paper.Paper;
import no.husrom.plan.Placement;
import no.husrom.plan.Plan;
import no.husrom.plan.PlanTask;
import no.husrom.plan.Plans;
import no.husrom.plan.Town;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.words.PlanWords;
import no.husrom.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanPaperTest {
  private static final Plan PLAN = Plans.demo().plan();
  private static final Basis BASIS = Plans.demoBasis();

  @ParameterizedTest
  @EnumSource
  void theInternalEditionTellsWhoLivesWhereFromWhen(Language language) throws IOException {
    String text = text(PlanPaper.internal(PLAN, BASIS, language));
    PlanWords words = new PlanWords(BASIS, language, PLAN.starts());
    for (Placement p : PLAN.placements()) {
      if (!p.who().hidden()) {
        String row =
            "%s %d %s %s"
                .formatted(
                    words.household(p.who()), p.who().persons(), words.kind(p), words.home(p));
        assertThat(text).contains(row);
      }
    }
    PLAN.unplaced().forEach(u -> assertThat(text).contains(words.household(u.who())));
    assertThat(text).contains(words.certainty(PLAN.status()), PLAN.id(), PLAN.inputDigest());
  }

  @Test
  void theInternalEditionHasASectionForEachQuestion() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(internal().toPdf())) {
      List<String> sections = new ArrayList<>();
      PDOutlineItem item = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
      for (; item != null; item = item.getNextSibling()) {
        sections.add(item.getTitle());
      }
      assertThat(sections)
          .containsExactly(
              "Kva planen gjev",
              "Vedtak og personar",
              "Oppmoding, vedtak og busetting, år for år",
              "Behov og tilgang per kvartal og soverom",
              "Kven planen gjeld",
              "Kven bur kvar, og frå når",
              "Husstandar planen ikkje har bustad til",
              "Kontraktar som går ut i planåret",
              "Tiltak planen bruker",
              "Økonomi",
              "Kven gjer kva, og når",
              "Kjelder, satsar og bevis",
              "Tal planen er rekna med",
              "Opphav");
    }
  }

  @Test
  void everyTaskStandsUnderItsUnit() throws IOException {
    String text = text(internal());
    PlanWords words = new PlanWords(BASIS, Language.NYNORSK, PLAN.starts());
    Map<String, PlanTask> first = new TreeMap<>();
    PLAN.tasks().forEach(task -> first.putIfAbsent(words.unit(task.unit()), task));
    first.forEach(
        (unit, task) ->
            assertThat(text)
                .contains(
                    "Adresse %s %s %s"
                        .formatted(
                            unit, words.formats().date(task.due()), words.task(task.what()))));
    assertThat(occurrences(text, "Søk bustøtte"))
        .isEqualTo(
            PLAN.tasks().stream()
                .filter(t -> t.what() == PlanTask.What.APPLY_HOUSING_ALLOWANCE)
                .count());
  }

  @Test
  void costsStandAgainstTheBudgets() throws IOException {
    String text = text(internal());
    var formats = new PlanWords(BASIS, Language.NYNORSK, PLAN.starts()).formats();
    long budget = requireNonNull(PLAN.costs().operatingBudget());
    assertThat(text)
        .contains(
            plain(
                "Drift i året %s %s %s"
                    .formatted(
                        formats.kroner(PLAN.costs().operating()),
                        formats.kroner(budget),
                        formats.kroner(budget - PLAN.costs().operating()))));
  }

  @Test
  void noEditionTellsWhereASecretHouseholdLivesOrWillLive() throws IOException {
    Basis basis =
        new Town()
            .dwelling("B-NEW", 2)
            .dwelling("B-OLD", 1)
            .household("H1", Category.REFUGEE, 2, 1, h -> h.secret())
            .household("H2", Category.SITTING_TENANT, 1, 0, h -> h.secret())
            .lease("L-OLD", "H2", "B-OLD", day(6, 30))
            .basis();
    Plan plan = Plans.of(basis).plan();
    assertThat(plan.placements()).extracting(Placement::target).contains("B-NEW");
    for (Language language : Language.values()) {
      String internal = text(PlanPaper.internal(plan, basis, language));
      String open = text(PlanPaper.publicEdition(plan, basis, language));
      basis
          .registers()
          .dwellings()
          .forEach(
              d -> {
                assertThat(internal).doesNotContain(d.address().line(), d.id());
                assertThat(open).doesNotContain(d.address().line(), d.id());
              });
    }
  }

  @ParameterizedTest
  @EnumSource
  void thePublicEditionHasNoHouseholdAndNoAddress(Language language) throws IOException {
    String text = text(PlanPaper.publicEdition(PLAN, BASIS, language));
    BASIS.registers().households().forEach(h -> assertThat(text).doesNotContain(h.label()));
    BASIS.registers().dwellings().forEach(d -> assertThat(text).doesNotContain(d.address().line()));
  }

  @Test
  void smallNumbersArePublishedNeitherInTheBalanceNorInTheHistory() throws IOException {
    Basis basis =
        new Town()
            .dwelling("B1", 1)
            .household("H1", Category.REFUGEE, 1, 0)
            .household("H2", Category.REFUGEE, 2, 0, h -> h.settledOn(day(1, 1)))
            .decided(9, 0)
            .basis();
    String text = text(PlanPaper.publicEdition(Plans.of(basis).plan(), basis, Language.NYNORSK));
    assertThat(text).contains("Prikka").containsPattern("2026 9 9 0 0 Prikka");
  }

  private static Paper internal() {
    return PlanPaper.internal(PLAN, BASIS, Language.NYNORSK);
  }

  private static long occurrences(String text, String words) {
    return text.split(words, -1).length - 1L;
  }

  /// The words of all pages, each run of white space as one space.
  private static String text(Paper paper) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(paper.toPdf())) {
      return plain(new PDFTextStripper().getText(pdf));
    }
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\u00a0]+", " ");
  }
}
