package no.husrom.mapping;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import no.husrom.checklist.Unit;
import no.husrom.demo.Demo;
import no.husrom.demo.DemoSize;
import no.husrom.file.Saving;
import no.husrom.household.Category;
import no.husrom.plan.Town;
import no.husrom.register.Registers;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import no.husrom.store.Filled;
import no.husrom.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MappingTest {
  private static final LocalDate DAY = Town.day(3, 1);

  private static Registers town() {
    return new Town()
        .dwelling("D1", 2)
        .dwelling("D2", 1)
        .household("H1", Category.SITTING_TENANT, 1, 0, h -> h.secret())
        .household("H2", Category.REFUGEE, 2, 1)
        .lease("L1", "H1", "D1", Town.day(12, 31))
        .lease("L2", "H2", "D2", Town.day(2, 1))
        .basis()
        .registers();
  }

  @Test
  void whatIsAskedIsEitherKnownOrOnTheList() {
    Mapping mapping = Mapping.of(town(), Verified.NOTHING, DAY);
    Score total = mapping.total();
    int missing = mapping.errands().stream().mapToInt(e -> e.missing().size()).sum();
    int old = mapping.errands().stream().mapToInt(e -> e.old().size()).sum();
    assertThat(total.asked() - total.known()).isEqualTo(missing);
    assertThat(total.known() - total.fresh()).isEqualTo(old);
    assertThat(mapping.byUnit().values().stream().reduce(Score.NONE, Score::and)).isEqualTo(total);
    assertThat(
            mapping.records().stream()
                .map(Mapping.RecordScore::score)
                .reduce(Score.NONE, Score::and))
        .isEqualTo(total);
  }

  @Test
  void endedLeasesAreNotAskedAboutAndSecretHomesNotTied() {
    Mapping mapping = Mapping.of(town(), Verified.NOTHING, DAY);
    assertThat(mapping.records())
        .filteredOn(r -> r.kind() == Kind.LEASE)
        .extracting(Mapping.RecordScore::id, Mapping.RecordScore::name)
        .containsExactly(tuple("L1", "Familie H1"));
  }

  @Test
  void aFactHoldsAYear() {
    Verified lately = verified(DAY.minusMonths(12).plusDays(1));
    Verified longAgo = verified(DAY.minusMonths(12));
    assertThat(fresh(lately)).isEqualTo(fresh(Verified.NOTHING) + 1);
    assertThat(fresh(longAgo)).isEqualTo(fresh(Verified.NOTHING));
  }

  private static Verified verified(LocalDate day) {
    return new Verified(Map.of(new Verified.Key(Kind.DWELLING, "D1", Fact.BEDROOMS), day));
  }

  private static int fresh(Verified verified) {
    return Mapping.of(town(), verified, DAY)
        .byKind()
        .getOrDefault(Kind.DWELLING, Score.NONE)
        .fresh();
  }

  @Test
  void sharesAreRoundedDownSoThatOnlyAllIsAHundred() {
    assertThat(new Score(1000, 999, 998).completeness()).isEqualTo(99);
    assertThat(new Score(3, 3, 3).freshness()).isEqualTo(100);
    assertThat(Score.NONE.completeness()).isEqualTo(100);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsVerifiedIsKept(Engine engine) {
    try (Database database = engine.open()) {
      Clock clock = Clock.fixed(Instant.parse("2026-03-01T11:00:00Z"), ZoneOffset.UTC);
      database.change(Demo.make(DemoSize.SMALL, Demo.SEED, clock)::save);
      MappingStore store = new MappingStore();
      Mapping before = database.read(tx -> store.read(tx, DAY));
      Errand errand =
          before.errands().stream().filter(e -> !e.old().isEmpty()).findFirst().orElseThrow();
      for (LocalDate day : List.of(DAY.minusDays(1), DAY)) {
        database.change(tx -> store.verify(tx, errand.kind(), errand.id(), errand.old(), day));
      }
      Mapping after = database.read(tx -> store.read(tx, DAY));
      assertThat(after.total().fresh()).isEqualTo(before.total().fresh() + errand.old().size());
      assertThat(after.total().known()).isEqualTo(before.total().known());
    }
  }

  @Test
  void aWholeRecordIsNotOnTheList() {
    Registers whole =
        new Registers(town().office(), List.of(Filled.dwelling("B1")), List.of(), List.of());
    LocalDate seen = requireNonNull(Filled.dwelling("B1").verifiedOn());
    assertThat(Mapping.of(whole, Verified.NOTHING, seen.plusDays(1)).errands()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void thePaperHasAListForEachUnit(Language language) throws IOException {
    Mapping mapping = Mapping.of(town(), Verified.NOTHING, DAY);
    MappingWords words = new MappingWords(language);
    String all = text(mapping, null, language);
    mapping.byUnit().keySet().forEach(u -> assertThat(all).contains(words.texts().name(u)));
    assertThat(all).contains("Familie H2").contains(words.score(mapping.total()));
    String one = text(mapping, Unit.FL, language);
    assertThat(one).contains("Familie H2").doesNotContain("D2");
    assertThat(text(Mapping.of(Registers.EMPTY, Verified.NOTHING, DAY), null, language))
        .contains(words.texts().say("work.none"));
  }

  private static String text(Mapping mapping, @Nullable Unit unit, Language language)
      throws IOException {
    byte[] pdf = MappingPaper.of(mapping, unit, "Fjellvik", language).toPdf();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  @Test
  void theWorkbookIsSaved(@TempDir Path folder) {
    Mapping mapping = Mapping.of(town(), Verified.NOTHING, DAY);
    assertThat(MappingWorkbook.of(mapping, Language.NYNORSK).save(folder.resolve("k.xlsx")))
        .isInstanceOf(Saving.Saved.class);
    assertThat(folder.resolve("k.xlsx")).isNotEmptyFile();
  }
}
