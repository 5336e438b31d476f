package no.husrom.plan.ui.study;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import no.husrom.household.Category;
import no.husrom.kit.Accessibility;
import no.husrom.kit.Desk;
import no.husrom.kit.Page;
import no.husrom.kit.WindowTest;
import no.husrom.plan.Town;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.draft.Draft;
import no.husrom.plan.solve.planner.Planner;
import no.husrom.plan.solve.planner.Settings;
import no.husrom.plan.solve.study.Solves;
import no.husrom.plan.study.StudyYear;
import no.husrom.plan.study.report.Study;
import no.husrom.plan.study.report.StudyReport;
import no.husrom.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("window")
class StudyPageTest extends WindowTest {
  @TempDir private Path folder;

  private static StudyYear year() {
    Basis basis =
        new Town()
            .dwelling("small", 1)
            .dwelling("large", 4)
            .household("family", Category.REFUGEE, 2, 4)
            .household("single", Category.DISADVANTAGED, 1, 0)
            .decided(8, 0)
            .basis();
    return StudyYear.of(basis, Draft.propose(basis));
  }

  private StudyPage opened(Desk desk) {
    StudyPage page = new StudyPage(desk, StudyPageTest::year);
    desk.pages().start(page);
    return page;
  }

  @Test
  void aStudyIsChosenStartedReadSavedAndPrinted() {
    Desk desk = desk();
    StudyPage page = show(() -> opened(desk), 1180, 780);
    assertThat(button("Lagre som Excel …").isDisabled()).isTrue();
    fire("Start studien");
    assertThat(words(page))
        .contains("Kvar for seg og samla", "Personar med heim", "Bustadkontoret");
    Path book = folder.resolve("study.xlsx");
    files().answer(book);
    fire("Lagre som Excel …");
    assertThat(book).isNotEmptyFile();
    assertThat(page.notice().text()).contains("study.xlsx");
    fire("Papir …");
    Page paper = requireNonNull(desk.pages().current().get());
    show(() -> paper, 1180, 780);
    Path pdf = folder.resolve("study.pdf");
    files().answer(pdf);
    fire("Lagre som PDF");
    assertThat(pdf).isNotEmptyFile();
  }

  @Test
  void thePageIsLookedAt() {
    look("study-page", () -> opened(desk()));
    StudyYear year = year();
    Solves solves = Solves.plain(new Planner(), Settings.STANDARD.withEngine(false));
    StudyReport report = Study.UNCERTAINTY.report(year, solves, Language.NYNORSK);
    look("study-view", () -> new Shown(desk(), report));
  }

  /// A study that is done.
  private static final class Shown extends Page {
    Shown(Desk desk, StudyReport report) {
      super(desk.language(), report.title(), "");
      scrolling(new StudyView(desk, report));
    }

    @Override
    public void refresh() {}
  }

  @Test
  void anotherStudyTakesThePlaceOfTheOneBefore() {
    StudyPage page = show(() -> opened(desk()), 1180, 780);
    fire("Start studien");
    onScreen(
        () -> {
          ComboBox<Optional<Study>> study = lookup(".combo-box").queryComboBox();
          study.setValue(Optional.of(Study.PROCUREMENT));
          return study;
        });
    settle();
    assertThat(words(page)).doesNotContain("Kvar for seg og samla");
    fire("Start studien");
    assertThat(words(page)).contains("Kjøp, bygg eller lei inn");
  }

  private static String words(StudyPage page) {
    StringBuilder words = new StringBuilder();
    Accessibility.visible(page).stream()
        .filter(Labeled.class::isInstance)
        .map(Labeled.class::cast)
        .forEach(label -> words.append(label.getText()).append('\n'));
    return words.toString();
  }

  private Button button(String words) {
    return lookup(".button").queryAllAs(Button.class).stream()
        .filter(b -> words.equals(b.getText()) && b.isVisible())
        .findFirst()
        .orElseThrow(() -> new AssertionError("no button " + words));
  }

  private void fire(String words) {
    onScreen(
        () -> {
          button(words).fire();
          return true;
        });
    settle();
  }
}
