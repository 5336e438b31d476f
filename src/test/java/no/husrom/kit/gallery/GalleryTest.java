package no.husrom.kit.gallery;

import java.util.List;
import javafx.scene.Node;
import no.husrom.kit.Page;
import no.husrom.kit.WindowTest;
import no.husrom.kit.wizard.Draft;
import no.husrom.kit.wizard.Step;
import no.husrom.kit.wizard.Wizard;
import no.husrom.text.Language;
import org.junit.jupiter.api.Test;

class GalleryTest extends WindowTest {
  @Test
  void aTablePageIsNamedAndWholeInBothShadesAndSizes() {
    look("table", () -> refreshed(new FlatsPage(desk(), () -> Flat.some(60))));
  }

  @Test
  void anEmptyTableSaysWhatToDo() {
    look("empty", () -> refreshed(new FlatsPage(desk(), List::of)));
  }

  @Test
  void aFormIsNamedAndWholeInBothShadesAndSizes() {
    look(
        "form",
        () ->
            refreshed(
                new Page(Language.NYNORSK, "Åsvegen 5, H0101", "Alt som er kjent om bustaden") {
                  {
                    FlatForm form = new FlatForm(desk());
                    form.rent.set(900_000);
                    form.form.check();
                    scrolling(form);
                    notice()
                        .warning(
                            "Leigekontrakten går ut 31.05.2026. Avtal forlenging eller flytting"
                                + " med husstanden før 28.02.2026.");
                  }

                  @Override
                  public void refresh() {}
                }));
  }

  @Test
  void aWizardIsNamedAndWholeInBothShadesAndSizes() {
    look(
        "wizard",
        () ->
            refreshed(
                new Page(Language.NYNORSK, "Ny busettingsplan", "") {
                  {
                    content(
                        new Wizard<>(
                            Language.NYNORSK,
                            new Draft<>("utkast"),
                            List.of(
                                step("År og vedtak", List.of("Fyll ut «Vedtatt tal».")),
                                step("Bustader som blir ledige", List.of()),
                                step("Behov", List.of()),
                                step("Tiltak og pengar", List.of()),
                                step("Finn planen", List.of()),
                                step("Sjå over og vedta", List.of())),
                            "Vedta planen"));
                  }

                  @Override
                  public void refresh() {}
                }));
  }

  private Step step(String title, List<String> problems) {
    FlatForm form = new FlatForm(desk());
    return new Step(
        title, "Kva har kommunestyret vedtatt for året, og kva skal planen rekne med?") {
      @Override
      public Node view() {
        return form;
      }

      @Override
      public List<String> problems() {
        return problems;
      }
    };
  }

  private static Page refreshed(Page page) {
    page.refresh();
    return page;
  }
}
