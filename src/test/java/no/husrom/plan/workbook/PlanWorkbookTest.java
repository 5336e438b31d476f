package no.husrom.plan.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import no.husrom.plan.Plan;
import no.husrom.plan.Plans;
import no.husrom.plan.basis.Basis;
import no.husrom.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanWorkbookTest {
  private static final Plan PLAN = Plans.demo().plan();
  private static final Basis BASIS = Plans.demoBasis();

  @TempDir private Path folder;

  @Test
  void look() {
    PlanWorkbook.internal(PLAN, BASIS, Language.NYNORSK).save(Path.of("/tmp/planlook/nn.xlsx"));
    PlanWorkbook.internal(PLAN, BASIS, Language.ENGLISH).save(Path.of("/tmp/planlook/en.xlsx"));
    PlanWorkbook.publicEdition(PLAN, BASIS, Language.NYNORSK)
        .save(Path.of("/tmp/planlook/pub.xlsx"));
    assertThat(folder).exists();
  }
}
